using System.Globalization;
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
    case "scale":
        var reports = args is [_, var count] ? int.Parse(count, CultureInfo.InvariantCulture) : ScaleTable.Million;
        ScaleTable.Print(Console.Out, reports);
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
