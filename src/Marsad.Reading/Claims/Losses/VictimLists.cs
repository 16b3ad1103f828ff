using Marsad.Arabic;
using Marsad.Arabic.Numbers;
using Marsad.Reading.Claims.Syntax;

namespace Marsad.Reading.Claims.Losses;

/// <summary>
/// Reads who is among the people harmed: «مقتل ثلاثة أطفال وامرأتين», «12 قتيلاً بينهم نساء وأطفال», «جميعهم مدنيون». A list
/// belongs to the harm named last before it; words of a list that count nobody there («حماية المدنيين») are not taken.
/// </summary>
internal sealed class VictimLists(Analysis analysis, NumberExpression[] numbers)
{
    private static readonly string[] Groups = ["civilians", "women", "children"];

    /// <summary>Those of no group that is told apart: they count only towards the whole.</summary>
    private const int Others = -1;

    /// <summary>Who is among the killed and the injured of a stretch of words.</summary>
    /// <param name="start">First token.</param>
    /// <param name="end">One past the last.</param>
    /// <param name="killed">How many were killed; made out of the list where that alone tells («مقتل طفل وامرأتين»).</param>
    /// <param name="injured">How many were injured; likewise.</param>
    public (Victims? OfKilled, Victims? OfInjured) Of(int start, int end, ref int?[]? killed, ref int?[]? injured)
    {
        var (dead, hurt) = (new List(), new List());
        List? list = null;
        // where an item of the list may stand, and whether a plural without a number counts there
        var (at, plural) = (-1, false);
        for (var t = start; t < end; t++)
        {
            if (Harm(t) is { } harm)
            {
                list = harm == "killed" ? dead : hurt;
                Before(list, start, t);
                (at, plural) = (t + 1, t > start && Is("among", t - 1));
                list.Own = !plural;
            }
            else if (list is null)
                continue;
            else if (Is("all of them", t))
                All(list, t + 1, end, list == dead ? killed : injured);
            else if (Is("among", t) && HasPronoun(t))
                (at, plural, list.Own) = (t + 1, true, false);
            // «770 قتيلاً مدنياً»: of what kind all of them were
            else if (t == at && IsCounted(t - 1) && GroupAt(t) is { } kind && !analysis.Words[t].HasAnd)
                (list.Own, at) = (false, Described(list, kind, list == dead ? killed : injured));
            else if (at >= 0 && (t == at || Joined(t)) && Item(t, end, plural) is { } item)
            {
                list.Take(item.Group, item.Count);
                if (list.Own)
                    list.Add(item.Count, first: t == at);
                t = item.End - 1;
            }
            else if (t == at && IsLight(t))
                at++;
            // «مقتل قيادي مع أربعة من مرافقيه»
            else if (
                at >= 0
                && list.Own
                && analysis.Text.FoldedOf(t) is "مع"
                && t + 1 < end
                && Item(t + 1, end, false) is { } with
            )
            {
                list.Take(with.Group, with.Count);
                list.Add(with.Count, first: false);
                t = with.End - 1;
            }
            // «مقتل عنصر من الأمن ومدني»
            else if (analysis.Words[t].Finite || (analysis.IsPreposition(t) && analysis.Text.FoldedOf(t) is not "من"))
                at = -1;
        }
        killed = dead.Total(killed);
        injured = hurt.Total(injured);
        return (dead.Made(), hurt.Made());
    }

    private string? Harm(int t) =>
        Is("killed", t) ? "killed"
        : Is("injured", t) ? "injured"
        : null;

    private static int Described(List list, int group, int?[]? whole)
    {
        if (whole is not null)
            list.Take(group, whole);
        return -1;
    }

    /// <summary>«770 قتيلاً»: a number right before those who were harmed.</summary>
    private bool IsCounted(int harm)
    {
        foreach (var number in numbers)
            if (number.EndToken == harm)
                return Tolls.IsFigure(number);
        return false;
    }

    /// <summary>«ثلاثة أطفال قتلوا»: who stands right before the harm.</summary>
    private void Before(List list, int start, int harm)
    {
        for (var t = Math.Max(start, harm - 2); analysis.Words[harm].Finite && t < harm; t++)
            if (
                Numbered(t) is not null
                && Item(t, harm, plural: false) is { Group: not Others } item
                && item.End == harm
            )
                list.Take(item.Group, item.Count);
    }

    /// <summary>«جميعهم مدنيون», «كلهم من الأطفال»: the group is the whole.</summary>
    private void All(List list, int t, int end, int?[]? whole)
    {
        if (t < end && analysis.Text.FoldedOf(t) is "من")
            t++;
        if (t >= end || whole is null || GroupAt(t) is not { } group)
            return;
        if (t + 1 >= end || !Joined(t + 1) || Item(t + 1, end, plural: true) is null)
            list.Take(group, whole);
    }

    /// <summary>A number and whom it counts, or one or two of a group by their form.</summary>
    private (int Group, int?[] Count, int End)? Item(int t, int end, bool plural)
    {
        if (analysis.Text.FoldedOf(t) is "و")
            t++;
        var number = t < end ? Numbered(t) : null;
        var at = number?.EndToken ?? t;
        if (number is not null && at < end && GroupAt(at) is null)
        {
            // «12 شخصاً مدنياً», «ثلاثة من المدنيين», «3 من رفاقه»
            if (Is("people", at))
                at++;
            if (at < end && analysis.Text.FoldedOf(at) is "من")
                at++;
        }
        var group = at < end ? GroupAt(at) : null;
        if (number is not null)
            return group is not null || at > number.EndToken
                ? (group ?? Others, [Tolls.Whole(number.Min), Tolls.Whole(number.Max)], group is null ? at : at + 1)
                : null;
        if (at >= end || analysis.Words[at].Has(Marsad.Arabic.Clitics.Proclitics.Article))
            return null;
        return Is("two people", at) ? (group ?? Others, [2, 2], at + 1)
            : Is("one person", at) ? (group ?? Others, [1, 1], at + 1)
            : plural && group is { } some ? (some, [2, null], at + 1)
            : null;
    }

    private NumberExpression? Numbered(int t)
    {
        foreach (var number in numbers)
            if (number.FirstToken == t && Tolls.IsFigure(number))
                return number;
        return null;
    }

    private int? GroupAt(int t)
    {
        for (var g = 0; g < Groups.Length; g++)
            if (Is(Groups[g], t))
                return g;
        return null;
    }

    private bool Joined(int t) =>
        analysis.Text.Tokens[t].Kind == TokenKind.Word && analysis.Text.FoldedOf(t)[0] == 'و'
        || (t > 0 && (analysis.IsPunctuation(t - 1, "،,") || analysis.Text.FoldedOf(t - 1) is "و"));

    /// <summary>«من بينهم»: the bare preposition opens no list.</summary>
    private bool HasPronoun(int t) =>
        !analysis.Text.FoldedOf(t).EndsWith("بين") && !analysis.Text.FoldedOf(t).EndsWith("ضمن");

    /// <summary>What may stand between a harm and whom it hit: a bracket or quotation mark.</summary>
    private bool IsLight(int t) => analysis.IsPunctuation(t, "\"“”«»()");

    private bool Is(string wordClass, int t) =>
        analysis.IsOf(wordClass, t)
        || (analysis.Text.FoldedOf(t) is ['و', _, _, _, ..] joined && analysis.Lexicon.IsOf(wordClass, joined[1..]));

    private sealed class List
    {
        private readonly int?[]?[] _counts = new int?[]?[Groups.Length];
        private int?[]? _sum;

        /// <summary>Whether what is listed is counted by the harm itself, and not as part of another figure.</summary>
        public bool Own { get; set; }

        public void Take(int group, int?[] count)
        {
            if (group != Others)
                _counts[group] = Plus(_counts[group], count);
        }

        /// <summary>One more item of the harm's own list, which begins with the first and goes on without a gap.</summary>
        public void Add(int?[] count, bool first)
        {
            if (first || _sum is not null)
                _sum = Plus(_sum, count);
        }

        /// <summary>The figure of the harm: what its own list adds up to, where that is more than its first number.</summary>
        public int?[]? Total(int?[]? figure) =>
            _sum is not null && (figure is null || _sum[0] > figure[0]) ? _sum : figure;

        public Victims? Made() =>
            Array.TrueForAll(_counts, static c => c is null)
                ? null
                : new Victims
                {
                    Civilians = _counts[0],
                    Women = _counts[1],
                    Children = _counts[2],
                };

        private static int?[] Plus(int?[]? a, int?[] b) => a is null ? b : [a[0] + b[0], a[1] + b[1]];
    }
}
