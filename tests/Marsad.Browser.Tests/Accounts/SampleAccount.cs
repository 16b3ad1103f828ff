using System.Diagnostics;
using Marsad.Architecture.Tests;

namespace Marsad.Browser.Tests.Accounts;

/// <summary>The account that the first command of the README writes: <c>marsad account samples</c>.</summary>
internal static class SampleAccount
{
    /// <summary>Reads the samples and writes their account.</summary>
    /// <param name="folder">A folder for the register and the account.</param>
    public static async Task<OpenAccount> Write(string folder)
    {
        var account = Path.Combine(folder, "account");
        string[] command =
        [
            "exec",
            Path.Combine(AppContext.BaseDirectory, "marsad.dll"),
            "account",
            Path.Combine(Repository.Root, "samples"),
            "--register",
            Path.Combine(folder, "samples.db"),
            "--out",
            account,
        ];
        using var marsad = Process.Start(
            new ProcessStartInfo("dotnet", command)
            {
                UseShellExecute = false,
                WorkingDirectory = folder,
                RedirectStandardError = true,
            }
        )!;
        var said = await marsad.StandardError.ReadToEndAsync();
        await marsad.WaitForExitAsync();
        return marsad.ExitCode == 0
            ? new OpenAccount("samples", account)
            : throw new InvalidOperationException($"marsad account samples: {marsad.ExitCode}: {said}");
    }
}
