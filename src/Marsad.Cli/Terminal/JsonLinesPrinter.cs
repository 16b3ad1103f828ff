using System.Buffers;
using Marsad.Register.Runs;

namespace Marsad.Cli.Terminal;

/// <summary>One reading per line, each written in one piece as soon as it is there.</summary>
internal sealed class JsonLinesPrinter(Stream output) : IReadingPrinter
{
    public void Print(RunItem item)
    {
        var json = item.Json!.Value.Span;
        var line = ArrayPool<byte>.Shared.Rent(json.Length + 1);
        json.CopyTo(line);
        line[json.Length] = (byte)'\n';
        output.Write(line.AsSpan(0, json.Length + 1));
        ArrayPool<byte>.Shared.Return(line);
    }
}
