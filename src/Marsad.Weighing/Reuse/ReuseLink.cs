using System.Text.Json.Serialization;
using Marsad.Reading;

namespace Marsad.Weighing.Reuse;

/// <summary>Two reports of which one has words of the other, or both of a third.</summary>
/// <param name="Id">The same two reports give the same id.</param>
/// <param name="Kind">What they share.</param>
/// <param name="One">The one of the earlier day; of equals or where a day is not known the one with the smaller id.</param>
/// <param name="Other">The other.</param>
/// <param name="ShareOfOne">Share of the words of <paramref name="One"/> that stand in the passages, 0 to 1.</param>
/// <param name="ShareOfOther">Share of the words of <paramref name="Other"/> that stand in the passages, 0 to 1.</param>
/// <param name="First">Who had it first, and why.</param>
/// <param name="Passages">What they share, in the order of <paramref name="One"/>.</param>
public sealed record ReuseLink(
    string Id,
    ReuseKind Kind,
    ReportHead One,
    ReportHead Other,
    double ShareOfOne,
    double ShareOfOther,
    FirstHolder First,
    IReadOnlyList<SharedPassage> Passages
)
{
    /// <summary>Name and version of the rule, printed beside every figure that it gives.</summary>
    public const string Rule = "reuse/2";

    /// <summary>Whether one outlet printed both.</summary>
    public bool IsOwn => One.Outlet is { } a && Other.Outlet is { } b && (a.Id ?? a.Name) == (b.Id ?? b.Name);
}

/// <summary>A passage that stands in two reports, small changes included, or in translation.</summary>
/// <param name="Start">First code point in the body of the one.</param>
/// <param name="End">One past the last code point in the body of the one.</param>
/// <param name="OtherStart">First code point in the body of the other.</param>
/// <param name="OtherEnd">One past the last code point in the body of the other.</param>
/// <param name="Words">How many words of it are the same in both; 0 where one translates the other.</param>
/// <param name="Quoted">Whether it is somebody's words in quotation marks.</param>
/// <param name="Marks">Of a translation how many names, days and figures stand in both; 0 otherwise, and then not written.</param>
public sealed record SharedPassage(
    int Start,
    int End,
    int OtherStart,
    int OtherEnd,
    int Words,
    bool Quoted,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] int Marks = 0
);

/// <summary>Who had a text first.</summary>
/// <param name="By">What it rests on.</param>
/// <param name="Report">Id of the report; null when it is neither of the two, or not known.</param>
/// <param name="Name">Name of its outlet, or of the agency that both name; null when it is not known.</param>
public sealed record FirstHolder(FirstBy By, string? Report, string? Name);

/// <summary>What it rests on that somebody had a text first. The order in which reports arrived is no reason.</summary>
public enum FirstBy
{
    /// <summary>Nothing tells: the same day or no day, and neither names the other.</summary>
    Unknown,

    /// <summary>It was published on an earlier day.</summary>
    Day,

    /// <summary>The other names it as its source.</summary>
    Citation,

    /// <summary>Both name the same third medium.</summary>
    Agency,

    /// <summary>The earlier one names the later one as its source.</summary>
    Conflict,
}
