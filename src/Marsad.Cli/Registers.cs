using Marsad.Register;
using Marsad.Register.Sqlite;

namespace Marsad.Cli;

/// <summary>Opens the register that the command line names; one that cannot be opened is an unusable argument.</summary>
internal static class Registers
{
    public static IRegister OpenOrCreate(string path) => Open(path, file => SqliteRegister.OpenOrCreate(file));

    public static IRegister OpenExisting(string path) => Open(path, SqliteRegister.Open);

    private static SqliteRegister Open(string path, Func<string, SqliteRegister> open)
    {
        try
        {
            return open(path);
        }
        catch (RegisterException e)
        {
            throw new UnusableException(e.Message);
        }
    }
}
