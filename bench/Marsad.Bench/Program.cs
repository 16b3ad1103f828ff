using BenchmarkDotNet.Running;
using Marsad.Bench;
using Marsad.Bench.War;

switch (args.FirstOrDefault())
{
    case "quick":
        QuickTable.Print(Console.Out);
        break;
    case "sizes":
        SizeTable.Print(Console.Out);
        break;
    case "reading":
        ReadingTable.Print(Console.Out);
        break;
    case "ablation" when args.Length > 2:
        Ablation.Write(args[1..^1], args[^1]);
        break;
    case "pages":
        PagesTable.Print(Console.Out);
        break;
    case "war":
        WarTable.Print(Console.Out, args[1..]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(QuickTable).Assembly).Run(args);
        break;
}
