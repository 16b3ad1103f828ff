using Marsad.Arabic;
using Marsad.Reading;
using Marsad.Weighing.Wording;

namespace Marsad.Weighing.Statements;

/// <summary>Parts the words of a claim into passages that hold a provision each. Total: any string, linear in its length.</summary>
internal sealed class PassageCutter(StatementWords lexicon, IReadOnlySet<int> idle)
{
    /// <summary>Less is no provision of its own.</summary>
    private const int FewestWords = 3;

    /// <summary>An opener farther from the verb of saying belongs to what is said.</summary>
    private const int FarthestOpener = 40;

    /// <summary>The passages of a claim, in order; none when it has no words with content.</summary>
    /// <param name="report">Id of the report.</param>
    /// <param name="claim">The claim.</param>
    /// <param name="names">Keys of the words that name the parties and the country, which all its provisions have in common.</param>
    /// <param name="speaks">Whether the party itself says it: else the verb is that of whoever tells of it, and is not compared.</param>
    public IReadOnlyList<CutPassage> Cut(string report, Claim claim, IReadOnlySet<int> names, bool speaks = true)
    {
        var text = ArabicText.Parse(claim.Quote);
        var n = text.Tokens.Length;
        if (n == 0)
            return [];
        var points = QuoteTokens.PointsOf(text);
        var named = QuoteTokens.OfSpeakers(points, claim);
        var saying = SayingOf(text, claim, named);
        var first = ContentStart(text, saying);
        var words = new ContentWord?[n];
        for (var i = first; i < n; i++)
            words[i] =
                named[i] || saying?.Token == i || WordAt(text, i) is not { } word || names.Contains(word.Key)
                    ? null
                    : word;
        var ahead = new int[n + 1];
        for (var i = n - 1; i >= first; i--)
            ahead[i] = ahead[i + 1] + (words[i] is null ? 0 : 1);
        var passages = new List<CutPassage>();
        var start = 0;
        var held = 0;
        for (var i = first; i <= n; i++)
        {
            if (i < n && !(Parts(text, i) && held >= FewestWords && ahead[i] >= FewestWords))
            {
                held += words[i] is null ? 0 : 1;
                continue;
            }
            if (
                Make(report, claim, text, points, words, start, i, Math.Max(start, first), speaks ? saying : null) is
                { } passage
            )
                passages.Add(passage);
            start = i;
            saying = i < n ? AlsoSaying(text, i) ?? saying : saying;
            held = i < n && words[i] is not null ? 1 : 0;
        }
        return passages;
    }

    private bool Parts(ArabicText text, int i) =>
        IsPunctuation(text, i)
        || (
            (lexicon.Breaks.At(text, i) is not null || AlsoSaying(text, i) is not null)
            && !(i > 0 && IsPunctuation(text, i - 1))
        );

    // «… مؤكدين أن هذه الجهود ستتواصل»: the same speakers say the next thing by another verb.
    private ForceWord? AlsoSaying(ArabicText text, int i)
    {
        if (i + 1 < text.Tokens.Length && IsPunctuation(text, i))
            i++;
        return
            i + 1 < text.Tokens.Length
            && lexicon.SayingAt(text.FoldedOf(i)) is { IsParticiple: true } verb
            && lexicon.Openers.At(text, i + 1) is not null
            ? new ForceWord(DifferenceKind.Saying, verb.Grade, text.RawOf(i).ToString(), i)
            : null;
    }

    private static bool IsPunctuation(ArabicText text, int i) =>
        text.RawOf(i) is ['،' or '؛' or ',' or ';' or ':' or '.', ..];

    private CutPassage? Make(
        string report,
        Claim claim,
        ArabicText text,
        int[] points,
        ContentWord?[] words,
        int start,
        int end,
        int contentStart,
        ForceWord? saying
    )
    {
        for (var i = start; i < end; i++)
            if (lexicon.About.At(text, i) is not null)
                return null;
        while (start < end && IsPunctuation(text, start))
            start++;
        while (end > start && IsPunctuation(text, end - 1))
            end--;
        if (start >= end)
            return null;
        var content = new List<ContentWord>();
        var keys = new HashSet<int>();
        var letters = 14695981039346656037ul;
        for (var i = Math.Max(start, contentStart); i < end; i++)
        {
            foreach (var c in text.FoldedOf(i))
                letters = (letters ^ c) * 1099511628211ul;
            letters = (letters ^ ' ') * 1099511628211ul;
            if (words[i] is not { } word)
                continue;
            if (!keys.Contains(word.Key))
                content.Add(word);
            keys.Add(word.Key);
            keys.Add(word.Other);
            letters = (letters ^ (uint)word.Key) * 1099511628211ul;
        }
        if (content.Count == 0)
            return null;
        var (from, to) = (text.Tokens[start].Start, text.Tokens[end - 1].End);
        return new CutPassage
        {
            Shown = new Passage(
                report,
                claim.Id,
                claim.Start + points[start],
                claim.Start + points[end - 1] + QuoteTokens.PointsIn(text.RawOf(end - 1)),
                claim.Quote[from..to],
                claim.DirectQuote
            ),
            Letters = letters,
            Words = [.. content],
            Keys = keys,
            AllKeys = AllKeysOf(text, start, end),
            Items = ItemsOf(text, words, Math.Max(start, contentStart), end),
            // «وافقا من حيث المبدأ على …»: what stands between the verb and what is said weakens it too.
            Force = ForceOf(
                text,
                saying is { } verb && start <= verb.Token ? verb.Token + 1 : Math.Max(start, contentStart),
                end
            ),
            Saying = saying,
        };
    }

    private HashSet<int> AllKeysOf(ArabicText text, int start, int end)
    {
        var keys = new HashSet<int>();
        for (var i = start; i < end; i++)
            if (KeyAt(text, i) is { } word)
            {
                keys.Add(word.Key);
                keys.Add(word.Other);
            }
        return keys;
    }

    private List<ForceWord> ForceOf(ArabicText text, int start, int end)
    {
        var found = new List<ForceWord>();
        for (var i = start; i < end; i++)
        {
            if (lexicon.Force.AtStem(text, i) is not { } phrase || phrase.EndToken > end)
                continue;
            found.Add(new ForceWord(phrase.Kind, phrase.Grade, Between(text, i, phrase.EndToken), i, phrase.Sense));
            i = phrase.EndToken - 1;
        }
        return found;
    }

    private List<ListItem> ItemsOf(ArabicText text, ContentWord?[] words, int start, int end)
    {
        const int Longest = 6;
        var items = new List<ListItem>();
        for (var i = start; i < end; )
        {
            var next = i + 1;
            while (next < end && !BeginsItem(text, next))
                next++;
            List<ContentWord> held = [.. words[i..next].OfType<ContentWord>()];
            if (held.Count is > 0 and <= Longest)
            {
                var last = next;
                while (last > i + 1 && text.Tokens[last - 1].Kind == TokenKind.Punctuation)
                    last--;
                items.Add(new ListItem(Between(text, i, last), held));
            }
            i = next;
        }
        return items.Count > 1 ? items : [];
    }

    private bool BeginsItem(ArabicText text, int i) => IsAnd(text.FoldedOf(i));

    // «وعلمانيتها», «والانتخابات»; but not «وحدة», nor «ووحدة» taken for «و» + «وحدة» twice.
    private bool IsAnd(ReadOnlySpan<char> word) =>
        word is ['و', _, _, ..]
        && !lexicon.Letters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word)
        && !(
            word.Length > 3 && lexicon.Letters.GetAlternateLookup<ReadOnlySpan<char>>().Contains(WithoutPronoun(word))
        );

    private static ReadOnlySpan<char> WithoutPronoun(ReadOnlySpan<char> word) =>
        word.EndsWith("ها") || word.EndsWith("هم") ? word[..^2]
        : word.EndsWith("ه") ? word[..^1]
        : word;

    /// <summary>Keys of the words of a name.</summary>
    public IEnumerable<int> KeysOf(string name)
    {
        var text = ArabicText.Parse(name);
        var keys = new List<int>();
        for (var i = 0; i < text.Tokens.Length; i++)
            if (WordAt(text, i) is { } word)
                keys.Add(word.Key);
        return keys;
    }

    private ContentWord? WordAt(ArabicText text, int i) =>
        KeyAt(text, i) is { } word
        && !idle.Contains(word.Key)
        && !(text.Tokens[i].Kind == TokenKind.Word && idle.Contains(LightStem.Hash(text.FoldedOf(i))))
            ? word
            : null;

    // Any word, with content or without.
    private ContentWord? KeyAt(ArabicText text, int i)
    {
        const int Longest = 64;
        var kind = text.Tokens[i].Kind;
        if (kind is not (TokenKind.Word or TokenKind.Number or TokenKind.Foreign))
            return null;
        var word = text.FoldedOf(i);
        if (kind != TokenKind.Word || word.Length > Longest)
            return new ContentWord(LightStem.Fnv(word), LightStem.Fnv(word), i);
        if (IsAnd(word))
            word = word[1..];
        return LightStem.Hash(word) is not 0 and var key ? new ContentWord(key, Other(word, key), i) : null;
    }

    // «سيادتها» is «سيادة» with a pronoun, whose feminine ending comes back when the pronoun goes; «لضمان» is «ضمان» with a preposition.
    private static int Other(ReadOnlySpan<char> word, int key)
    {
        const int Shortest = 4;
        var bare =
            word.EndsWith("هما") ? word[..^3]
            : word.EndsWith("ها") || word.EndsWith("هم") || word.EndsWith("نا") || word.EndsWith("كم") ? word[..^2]
            : word.EndsWith("ه") || word.EndsWith("ي") ? word[..^1]
            : [];
        Span<char> whole = stackalloc char[word.Length];
        word.CopyTo(whole);
        if (bare.Length >= Shortest && bare[^1] == 'ت')
        {
            whole = whole[..bare.Length];
            whole[^1] = 'ه';
        }
        if (whole.Length > Shortest && whole[0] is 'ل' or 'ب')
            whole = whole[1..];
        return LightStem.Hash(whole) is not 0 and var other ? other : key;
    }

    /// <summary>The verb by which the claim's speaker says it, where it stands in the claim's words.</summary>
    private ForceWord? SayingOf(ArabicText text, Claim claim, bool[] named)
    {
        var verb = QuoteTokens.VerbOf(claim);
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            if (named[i] || text.Tokens[i].Kind != TokenKind.Word)
                continue;
            var saying = lexicon.SayingAt(text.FoldedOf(i));
            if (saying.Grade > 0 && (verb is null || verb == saying.Verb))
                return new ForceWord(DifferenceKind.Saying, saying.Grade, text.RawOf(i).ToString(), i);
        }
        return null;
    }

    private int ContentStart(ArabicText text, ForceWord? saying)
    {
        if (saying is null)
            return lexicon.Openers.At(text, 0) is not null ? 1 : 0;
        var last = Math.Min(text.Tokens.Length - 1, saying.Token + FarthestOpener);
        for (var i = saying.Token + 1; i < last; i++)
        {
            if (lexicon.Asides.At(text, i) is { } aside)
                i = aside.EndToken - 1;
            else if (lexicon.Openers.At(text, i) is not null)
                return i + 1;
        }
        return saying.Token + 1;
    }

    private static string Between(ArabicText text, int first, int end) =>
        text.Raw[text.Tokens[first].Start..text.Tokens[end - 1].End];
}
