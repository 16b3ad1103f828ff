using System.Globalization;
using System.Text;
using CsvHelper;
using Marsad.Publishing.Html;
using Marsad.Reading;
using Marsad.Weighing;

namespace Marsad.Publishing.Wording;

/// <summary>The words of the pages in one language, with its direction, digits and way of writing dates. Immutable.</summary>
public sealed class Words
{
    private static readonly Lazy<Dictionary<string, (string Arabic, string English)>> Table = new(Load);

    private readonly bool _arabDigits;

    private Words(string language, Digits digits)
    {
        Language = language;
        IsArabic = language == "ar";
        _arabDigits = IsArabic && digits == Digits.Arab;
    }

    /// <summary>ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>Whether this is the Arabic of the pages; else English.</summary>
    public bool IsArabic { get; }

    /// <summary>Value of HTML's <c>dir</c>.</summary>
    public string Direction => IsArabic ? "rtl" : "ltr";

    /// <summary>Arabic pages.</summary>
    public static Words Arabic(Digits digits) => new("ar", digits);

    /// <summary>English pages; always in Latin digits.</summary>
    public static Words English { get; } = new("en", Digits.Latin);

    /// <summary>Every key of the word list, for checks.</summary>
    public static IReadOnlyCollection<string> Keys => Table.Value.Keys;

    /// <summary>The words under a key of <c>words.csv</c>.</summary>
    /// <exception cref="KeyNotFoundException">There is no such key: a slip in the code, which the tests find.</exception>
    public string this[string key]
    {
        get
        {
            var (arabic, english) = Table.Value[key];
            return IsArabic ? arabic : english;
        }
    }

    /// <summary>The words for a value of a closed list, such as <c>type.ASSAULT</c>; the value itself when the list does not have it.</summary>
    public string Of(string list, string value) =>
        Table.Value.ContainsKey(list + "." + value) ? this[list + "." + value] : value;

    /// <summary>Words with <c>{0}</c>, <c>{1}</c>… filled in.</summary>
    public Markup Fill(string key, params ReadOnlySpan<Markup> holes)
    {
        var html = new HtmlWriter();
        var text = this[key];
        var from = 0;
        for (var i = 0; i + 2 < text.Length; i++)
        {
            if (text[i] != '{' || text[i + 2] != '}' || !char.IsAsciiDigit(text[i + 1]))
                continue;
            html.Add($"{text[from..i]}{holes[text[i + 1] - '0']}");
            from = i + 3;
        }
        html.Add($"{text[from..]}");
        return html.ToMarkup();
    }

    /// <summary>
    /// So many of what a list of words counts: <c>count.outlets.few</c> and so on, by the plural categories of the Unicode CLDR, of which
    /// Arabic has one, two, few (3 to 10 of a hundred), many (11 to 99) and other, English one and other.
    /// </summary>
    public string Count(string noun, int n)
    {
        var category = (n, n % 100) switch
        {
            (1, _) => "one",
            (2, _) => "two",
            (_, >= 3 and <= 10) => "few",
            (_, >= 11) => "many",
            _ => "other",
        };
        return this[$"count.{noun}.{category}"].Replace("{0}", Number(n), StringComparison.Ordinal);
    }

    /// <summary>A figure in the reader's digits, with thousands parted.</summary>
    public string Number(double number) => InDigits(number.ToString("#,0.#", CultureInfo.InvariantCulture));

    /// <summary>A count in the reader's digits.</summary>
    public string Number(int number) => InDigits(number.ToString("#,0", CultureInfo.InvariantCulture));

    /// <summary>Text of ours (never of a report) with its digits in the reader's set.</summary>
    public string InDigits(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!_arabDigits)
            return text;
        var digits = new StringBuilder(text.Length);
        foreach (var c in text)
            digits.Append(
                c == ',' ? '٬'
                : char.IsAsciiDigit(c) ? (char)(c - '0' + '٠')
                : c
            );
        return digits.ToString();
    }

    /// <summary>A date, month, year or interval as people write it, day first; the value as it is when it is none of them.</summary>
    /// <param name="value">ISO 8601.</param>
    /// <param name="weekday">Whether to name the day of the week of single days.</param>
    public string Date(string value, bool weekday = false)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (DaySpan.Parse(value) is null)
            return value;
        var slash = value.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? One(value, weekday)
            : InDigits($"{One(value[..slash], false)} – {One(value[(slash + 1)..], false)}");
    }

    /// <summary>A day as people write it.</summary>
    public string Date(DateOnly day) => Date(day.ToIso());

    private string One(string value, bool weekday)
    {
        var year = InDigits(value[..4]);
        if (value.Length == 4)
            return year;
        var month = this[string.Concat("month.", value.AsSpan(5, 2))];
        if (value.Length == 7)
            return $"{month} {year}";
        var day = DateOnly.ParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        var date = $"{InDigits(day.Day.ToString(CultureInfo.InvariantCulture))} {month} {year}";
        return weekday ? $"{this["weekday." + (int)day.DayOfWeek]} {date}" : date;
    }

    private static Dictionary<string, (string, string)> Load()
    {
        using var stream =
            typeof(Words).Assembly.GetManifestResourceStream("words.csv")
            ?? throw new InvalidOperationException("The word list is not in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        using var csv = CsvReader.FromText(reader.ReadToEnd(), new CsvReaderOptions { Separator = ',' });
        var table = new Dictionary<string, (string, string)>(StringComparer.Ordinal);
        while (csv.Read())
            table.Add(csv.GetString(0), (csv.GetString(1), csv.GetString(2)));
        return table;
    }
}
