namespace Marsad.Weighing.Statements;

/// <summary>
/// One statement (a joint statement, a speech, a communiqué) as several outlets tell it: provision × outlet, in the exact words, with
/// what each leaves out and what differs in force. Made by <see cref="Weigher.Statements"/>.
/// </summary>
/// <param name="Id">From its first telling: the same reports give the same id.</param>
/// <param name="By">English name of whose statement it is, as most reports give it.</param>
/// <param name="ByAr">Arabic name; null when no report gives one.</param>
/// <param name="On">The first day on which it is said to have been made, else the first on which it was reported; null when undated.</param>
/// <param name="Columns">Those who tell it, by day, then by name: the columns of the table.</param>
/// <param name="Provisions">What it says: the rows, in the order of the fullest telling.</param>
public sealed record AlignedStatement(
    string Id,
    string By,
    string? ByAr,
    DateOnly? On,
    IReadOnlyList<TellingColumn> Columns,
    IReadOnlyList<AlignedProvision> Provisions
)
{
    /// <summary>The name and version of the rule by which statements are found and laid side by side.</summary>
    public const string Rule = "statement-alignment/1";
}

/// <summary>An outlet that tells a statement.</summary>
/// <param name="Key">What tells it from others: the theatre's id, the name, or <c>report:</c> and the report's id.</param>
/// <param name="Outlet">English name of the outlet; null when the report does not say who published it.</param>
/// <param name="Reports">Ids of its reports that tell it, in order.</param>
/// <param name="Paths">Where these reports were found, in the same order.</param>
/// <param name="Published">The first day on which it published one; null when none is dated.</param>
/// <param name="IsDated">
/// False when nothing dates any of its reports: then it is here by its words alone, and may stand in another statement too.
/// </param>
/// <param name="NotCompared">How many more such reports this outlet has of that day, beyond the most that are compared.</param>
public sealed record TellingColumn(
    string Key,
    string? Outlet,
    IReadOnlyList<string> Reports,
    IReadOnlyList<string> Paths,
    DateOnly? Published,
    bool IsDated,
    int NotCompared
);

/// <summary>One provision over all outlets.</summary>
/// <param name="Number">Its place in the statement, from 1.</param>
/// <param name="Words">The fullest wording of it.</param>
/// <param name="Cells">One for each column, in their order.</param>
/// <param name="Differences">How the wordings differ in force, and which items of a list some leave out.</param>
public sealed record AlignedProvision(
    int Number,
    string Words,
    IReadOnlyList<ProvisionCell> Cells,
    IReadOnlyList<WordingDifference> Differences
);

/// <summary>A provision as one outlet has it.</summary>
/// <param name="Presence">Whether it has it.</param>
/// <param name="Passages">Its words, empty unless told; several when it says so several times.</param>
public sealed record ProvisionCell(ProvisionPresence Presence, IReadOnlyList<Passage> Passages);

/// <summary>Whether an outlet tells a provision.</summary>
public enum ProvisionPresence
{
    /// <summary>It does.</summary>
    Told,

    /// <summary>
    /// Much of its wording stands in another provision of this outlet, or in another of its reports of that week on these parties: neither
    /// told as such nor left out.
    /// </summary>
    Elsewhere,

    /// <summary>Nothing like it stands in what the outlet tells of the parties' words in that week.</summary>
    LeftOut,
}

/// <summary>The exact words in which a report tells a provision.</summary>
/// <param name="Report">Id of the report.</param>
/// <param name="Claim">Id of the claim that they are of.</param>
/// <param name="Start">First code point in the report's body.</param>
/// <param name="End">One past the last.</param>
/// <param name="Quote">The words.</param>
/// <param name="DirectQuote">Whether the claim stands in quotation marks.</param>
public sealed record Passage(string Report, string Claim, int Start, int End, string Quote, bool DirectQuote);

/// <summary>A point in which wordings of one provision differ.</summary>
/// <param name="Kind">Which point.</param>
/// <param name="Variants">What each column that tells the provision has, in the order of the columns; at least two differ.</param>
public sealed record WordingDifference(DifferenceKind Kind, IReadOnlyList<WordingVariant> Variants);

/// <summary>What one column has at a point of difference.</summary>
/// <param name="Column">The column's key.</param>
/// <param name="Words">Its words; null when it has none there.</param>
/// <param name="Grade">
/// Their grade of force, by <c>force.csv</c>; of hedges and extents the sum of all; higher is more, 0 is nothing; null for items.
/// </param>
public sealed record WordingVariant(string Column, string? Words, int? Grade);

/// <summary>In what wordings differ.</summary>
public enum DifferenceKind
{
    /// <summary>The verb of saying: «أكدا» against «شددا».</summary>
    Saying,

    /// <summary>Whether a thing must, should or may be.</summary>
    Duty,

    /// <summary>A hedge («قدر الإمكان») that one has and another has not.</summary>
    Hedge,

    /// <summary>«كافة», «فورا», «دون شروط»: an extent that one has and another has not.</summary>
    Extent,

    /// <summary>An item of a list that one has and another has not.</summary>
    Item,
}
