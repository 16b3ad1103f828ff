using Marsad.Register.Sqlite;

namespace Marsad.Register.Tests.Sqlite;

/// <summary>The contract of kept weighing, kept by one file.</summary>
public sealed class SqliteKeptWeighingContract : KeptWeighingContract, IDisposable
{
    private readonly TemporaryFolder _folder = new();

    protected override IRegister Open() => SqliteRegister.OpenOrCreate(_folder.File("marsad.db"));

    public void Dispose() => _folder.Dispose();
}
