using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Marsad.Cli.Tests.Processes;

/// <summary>The program as its users start it.</summary>
internal sealed class MarsadProcess : IDisposable
{
    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "marsad.dll");
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly Process _process;
    private readonly Task<string> _error;

    private MarsadProcess(string folder, string program, IEnumerable<string> args, string? key = null)
    {
        var start = new ProcessStartInfo(program)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        start.Environment["MARSAD_API_KEY"] = key;
        _process = Process.Start(start)!;
        _error = _process.StandardError.ReadToEndAsync();
    }

    public StreamWriter Input => _process.StandardInput;

    public StreamReader Output => _process.StandardOutput;

    public static MarsadProcess Start(string folder, params string[] args) =>
        new(folder, "dotnet", ["exec", Program, .. args]);

    /// <summary>With a key for a model's endpoint in the environment, the only place from which it is taken.</summary>
    public static async Task<Outcome> RunWithKey(string key, string folder, params string[] args)
    {
        using var marsad = new MarsadProcess(folder, "dotnet", ["exec", Program, .. args], key);
        marsad.Input.Close();
        return await marsad.End();
    }

    /// <summary>Runs to the end, with nothing on standard input.</summary>
    public static async Task<Outcome> Run(string folder, params string[] args)
    {
        using var marsad = Start(folder, args);
        marsad.Input.Close();
        return await marsad.End();
    }

    /// <summary>Runs through a shell, for what only a shell can do with descriptors.</summary>
    public static async Task<Outcome> RunShell(string folder, string commandLine)
    {
        using var shell = new MarsadProcess(folder, "/bin/sh", ["-c", $"exec dotnet exec '{Program}' {commandLine}"]);
        shell.Input.Close();
        return await shell.End();
    }

    /// <summary>Waits for the end.</summary>
    public async Task<Outcome> End()
    {
        var output = await Output.ReadToEndAsync(TestContext.Current.CancellationToken);
        var end = await EndWithoutOutput();
        return end with { Output = output };
    }

    /// <summary>Waits for the end of a process whose output is closed.</summary>
    public async Task<Outcome> EndWithoutOutput()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Outcome(_process.ExitCode, "", await _error);
    }

    /// <summary>SIGKILL: no handler runs.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>What Ctrl-C sends.</summary>
    public async Task Interrupt()
    {
        using var kill = Process.Start("kill", ["-INT", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }
}

/// <summary>How a process ended.</summary>
internal sealed record Outcome(int Status, string Output, string Error)
{
    public string[] OutputLines => Lines(Output);

    public string[] ErrorLines => Lines(Error);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
