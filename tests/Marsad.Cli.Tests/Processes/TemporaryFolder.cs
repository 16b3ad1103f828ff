using System.Text;
using Marsad.Register;
using Marsad.Register.Sqlite;

namespace Marsad.Cli.Tests.Processes;

/// <summary>A folder for one test, in which the program runs.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("marsad-cli-").FullName;

    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var file = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <summary>Asks the register in this folder.</summary>
    public T Register<T>(Func<IRegister, T> ask, string name = "marsad.db")
    {
        using var register = SqliteRegister.Open(System.IO.Path.Combine(Path, name));
        return ask(register);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
