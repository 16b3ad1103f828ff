using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Marsad.Publishing.Account;
using Marsad.Reading;

namespace Marsad.Publishing.Tests.Account;

/// <summary>An account in a temporary folder, gone when disposed.</summary>
internal sealed class WrittenAccount : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("account-").FullName;

    private WrittenAccount(IEnumerable<ReportReading> readings, AccountOptions? options)
    {
        Folder = Path.Combine(_root, "out");
        Outcome = AccountWriter.Write(readings, Folder, options);
    }

    public string Folder { get; }

    public AccountOutcome Outcome { get; }

    public static WrittenAccount Of(IEnumerable<ReportReading> readings, AccountOptions? options = null) =>
        new(readings, options);

    /// <summary>The fictional truce week, read by hand.</summary>
    public static WrittenAccount OfTheTruceWeek(AccountOptions? options = null) => new(TruceWeek(), options);

    public static IEnumerable<ReportReading> TruceWeek() =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "truce-week.jsonl"))
            .Where(line => line.Length > 0)
            .Select(line => ReadingJson.Parse(Encoding.UTF8.GetBytes(line)));

    /// <summary>Relative paths of all pages, with forward slashes.</summary>
    public IEnumerable<string> Pages =>
        Directory
            .EnumerateFiles(Folder, "*.html", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Folder, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public IHtmlDocument Page(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>The page of the only report, or of the one with these words in its text.</summary>
    public IHtmlDocument Report(string language, string words = "") =>
        Pages
            .Where(p => p.StartsWith(language + "/reports/", StringComparison.Ordinal))
            .Select(Page)
            .First(d => d.QuerySelector("article")!.TextContent.Contains(words, StringComparison.Ordinal));

    public void Dispose() => Directory.Delete(_root, recursive: true);
}

internal static class Elements
{
    /// <summary>The text with white space drawn together, as people read it.</summary>
    public static string Words(this IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
