using System.Diagnostics;
using Marsad.Architecture.Tests;
using Microsoft.Playwright;

namespace Marsad.Browser.Tests.Browsing;

/// <summary>The Chromium of this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    // Longer than the script gives itself, which ends what it started.
    private static readonly TimeSpan InstallingTakesAtMost = TimeSpan.FromMinutes(5);

    // Nothing but the pages: no look for updates, no account, no trial connections.
    private static readonly string[] Flags =
    [
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
    ];

    /// <summary>Whether somebody said which Chromium it is, or that there is none.</summary>
    public static bool IsNamed => Named is { Length: > 0 };

    private static string? Named => Environment.GetEnvironmentVariable("MARSAD_CHROMIUM");

    /// <summary>How to start it, or why it cannot be: <c>MARSAD_CHROMIUM</c>, the PATH, what <c>scripts/get-chromium</c> installs.</summary>
    public static async Task<(BrowserTypeLaunchOptions? Options, string? Reason)> Find()
    {
        if (Named == "none")
            return (null, "MARSAD_CHROMIUM=none");
        if (IsNamed)
            return File.Exists(Named)
                ? (Starting(Named), null)
                : throw new FileNotFoundException($"MARSAD_CHROMIUM: there is no {Named}. Name a Chromium, or none.");
        if (OnPath() is { } path)
            return (Starting(path), null);
        var reason = await Install();
        return OnPath() is { } installed ? (Starting(installed), null) : (null, reason);
    }

    private static BrowserTypeLaunchOptions Starting(string path) =>
        new()
        {
            ExecutablePath = path,
            Args = Flags,
            // For root Chromium has no sandbox.
            ChromiumSandbox = !Environment.IsPrivilegedProcess,
        };

    private static string? OnPath() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .SelectMany(file => OperatingSystem.IsWindows() ? [file + ".exe"] : new[] { file })
            .FirstOrDefault(File.Exists);

    private static async Task<string> Install()
    {
        if (!OperatingSystem.IsLinux())
            return "no Chromium on the PATH; name one in MARSAD_CHROMIUM";
        var script = Path.Combine(Repository.Root, "scripts", "get-chromium");
        using var bash = Process.Start(
            new ProcessStartInfo("bash", [script])
            {
                UseShellExecute = false,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        using var limit = new CancellationTokenSource(InstallingTakesAtMost);
        try
        {
            var error = bash.StandardError.ReadToEndAsync(limit.Token);
            await bash.StandardOutput.ReadToEndAsync(limit.Token);
            await bash.WaitForExitAsync(limit.Token);
            return (await error).Trim();
        }
        catch (OperationCanceledException)
        {
            bash.Kill(entireProcessTree: true);
            return $"no Chromium: scripts/get-chromium did not end in {InstallingTakesAtMost.TotalMinutes} minutes";
        }
    }
}
