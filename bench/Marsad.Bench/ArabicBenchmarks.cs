using BenchmarkDotNet.Attributes;

namespace Marsad.Bench;

/// <summary>The stages under BenchmarkDotNet, over all texts each; the floor is the baseline.</summary>
[MemoryDiagnoser]
public class ArabicBenchmarks : IDisposable
{
    private readonly BenchText _text = BenchText.Load();
    private readonly Stages _stages = new();
    private readonly Floor _floor = new();

    [Benchmark(Baseline = true)]
    public int DecodeAndFoldOnce()
    {
        var sum = 0;
        foreach (var utf8 in _text.Bytes)
            sum += _floor.Run(utf8);
        return sum;
    }

    [Benchmark]
    public int Fold() => Over(_stages.Fold);

    [Benchmark]
    public int FoldWithMap() => Over(_stages.FoldWithMap);

    [Benchmark]
    public int Tokens() => Over(_stages.Tokens);

    [Benchmark]
    public int Sentences() => Over(_stages.Sentences);

    [Benchmark]
    public int EveryWayToSegment() => Over(_stages.Ways);

    [Benchmark]
    public int SegmentationAndLookUp() => Over(_stages.Segment);

    [Benchmark]
    public int ReadWords() => Over(_stages.ReadWords);

    [GlobalCleanup]
    public void Dispose()
    {
        _stages.Dispose();
        GC.SuppressFinalize(this);
    }

    private int Over(Func<string, int> stage)
    {
        var sum = 0;
        foreach (var text in _text.Texts)
            sum += stage(text);
        return sum;
    }
}
