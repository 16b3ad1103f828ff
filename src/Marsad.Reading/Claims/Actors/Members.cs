using Marsad.Arabic;
using Marsad.Arabic.Clitics;
using Marsad.Arabic.Morphology;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Actors;

/// <summary>
/// Whom a common noun stands for: «وفد من الحكومة», «قائد في حزب الله», «تعزيزات للجيش», «ستة من مقاتلي حماس», «موفد سعودي» are
/// those to whom they belong.
/// </summary>
internal sealed class Members(Analysis analysis, Parties parties, Memory memory, Theatre theatre)
{
    /// <summary>How far after its noun an adjective may stand: «غارة جوية روسية».</summary>
    private const int Reach = 3;

    private readonly WordClasses _heads = analysis.Lexicon.Classes.Named(["member", "force member", "arm"]);

    /// <summary>The party that begins at a token, by its name or by somebody of it; null when none does.</summary>
    public Party? At(int token) =>
        parties.At(token) ?? PartAt(token) ?? (Heads(token) ? Leading(token) ?? Behind(token) : null);

    /// <summary>
    /// The state whose land's name stands where somebody is meant: «مساعدات لأوكرانيا», «تهديداً إلى إيران»; null for the land that the
    /// theatre is about, in which more sides than one can be meant.
    /// </summary>
    public Party? StateAt(int token) =>
        analysis.MentionAt(token)
            is { Entity: { Class: EntityClass.Place, Kind: "country" or "capital", Country: { } code } } land
        && land.FirstToken == token
        && theatre.CountryOf(code) is { } country
            ? new Party([theatre.InRole("government", code, null) ?? country.State], token, land.EndToken)
            : null;

    /// <summary>«ستة من مقاتلي حماس»: a number of those named after it.</summary>
    private Party? PartAt(int token) =>
        token + 2 < analysis.Words.Length
        && analysis.Text.FoldedOf(token + 1) is "من"
        && analysis.IsCount(token)
        && (parties.At(token + 2) ?? (Heads(token + 2) ? Behind(token + 2) : null)) is { } whole
            ? whole.First with
            {
                FirstToken = token,
            }
            : null;

    /// <summary>«مسلحين تدعمهم تركيا»: the next token to look at, past who is named only to say which men are meant.</summary>
    public int PastDescription(int verb, int from, int end) =>
        verb > from + 1
        && verb + 1 < end
        && analysis.Words[verb] is { Finite: true, HasPronoun: true, HasAnd: false }
        && (
            analysis.IsOf(_heads, verb - 1)
            || analysis.IsOf("patrol", verb - 1)
            || analysis.IsOf("people", verb - 1)
            // «مسلحين في المعارضة السورية تدعمهم تركيا»
            || analysis.Text.FoldedOf(verb).EndsWith("هم")
        )
        && At(verb + 1) is { } who
            ? Math.Min(who.EndToken, end - 1)
            : verb;

    /// <summary>«موالون للنظام», «تابعة للجيش»: a name that only says on whose side the noun before it is.</summary>
    public bool IsAllegiance(int token) =>
        token > 0
        && (
            (analysis.Words[token].Has(Proclitics.Li) && analysis.IsOf("allied", token - 1))
            || (token > 1 && analysis.Text.FoldedOf(token - 1) is "من" && analysis.IsOf("allied", token - 2))
        );

    /// <summary>«قوات الأمن التابعة لهيئة …»: whether a name only says on whose side those right before are.</summary>
    public bool IsSideOf(Party party, int token) =>
        IsAllegiance(token) && party.EndToken == (analysis.Words[token].Has(Proclitics.Li) ? token - 1 : token - 2);

    /// <summary>«مواقع الجيش», «حاجز للتنظيم»: whether a name says whose ground or means a noun before it are.</summary>
    public bool IsOwnerOfSite(int token)
    {
        // «مواقع "قسد"»
        var before = token - 1;
        while (before > 0 && analysis.IsPunctuation(before, "\"“«"))
            before--;
        if (before < 0 || (!analysis.Words[token].Has(Proclitics.Li) && analysis.IsPreposition(before)))
            return false;
        // «منزل أحد القياديين», «نقطة تفتيش للجيش»
        return analysis.IsOf("site", before)
            || (
                before > 0
                && (
                    analysis.Text.FoldedOf(before) is "احد"
                    || (
                        analysis.Words[token].Has(Proclitics.Li)
                        && analysis.Words[before] is { Mention: < 0, Finite: false }
                    )
                )
                && analysis.IsOf("site", before - 1)
            );
    }

    /// <summary>Whose an adjective right after a noun says it is: «غارة إسرائيلية», «خرق إسرائيلي»; null when none does.</summary>
    public Party? ByAdjective(int noun, int end)
    {
        var last = Math.Min(end, noun + 1 + Reach);
        for (var i = noun + 1; i < last; i++)
        {
            if (analysis.Words[i] is not { Mention: < 0, Timed: false } || IsBreak(i))
                return null;
            // «هجوم صاروخي قاعدة أمريكية»: another noun's
            if (analysis.IsOf("site", i) || analysis.IsOf("homes", i))
                return null;
            // «طائرات إف-16 التركية»
            if (analysis.Text.Tokens[i].Kind != TokenKind.Word)
            {
                last = Math.Min(end, last + 1);
                continue;
            }
            if (Nation(i) is { } nation)
                return new Party([nation], i, i + 1, Inferred: true);
            if (
                analysis.Words[i] is { Finite: true } or { Shape: WordShape.VerbalNoun }
                || analysis.Words[i].HasAnd
                || analysis.IsPreposition(i)
            )
                return null;
        }
        return null;
    }

    /// <summary>«12 شخصاً، بينهم 5 أطفال، …»: the next token to look at, past those who are only counted among others.</summary>
    public int PastAmong(int token, int end)
    {
        if (
            !analysis.IsOf("among", token)
            || analysis.Words[token].HasPronoun
            || analysis.Text.FoldedOf(token) is "بين" or "ضمن"
        )
            return token;
        while (token + 1 < end && !analysis.IsPunctuation(token, "،,") && !analysis.Words[token].Finite)
            token++;
        return token;
    }

    private bool IsBreak(int token) =>
        analysis.Text.Tokens[token].Kind is TokenKind.Punctuation or TokenKind.LineBreak
        && !analysis.IsPunctuation(token, "-–");

    /// <summary>Of a land whose own war is told it is the army, of another the state.</summary>
    private Entity? Nation(int token)
    {
        foreach (ref readonly var item in theatre.Names.At(theatre.Names.Begin(analysis.Text.FoldedOf(token))))
        {
            if (item.Kind != NameKind.Adjective)
                continue;
            var adjective = theatre.Adjectives[item.Index];
            if (adjective.Country is not { } country)
                return adjective.Of is { Class: EntityClass.Actor } actor ? actor : null;
            return memory.Focus == country && theatre.InRole("army", country, null) is { } army
                ? army
                : theatre.CountryOf(country)?.State;
        }
        return null;
    }

    private bool Heads(int token) =>
        analysis.Text.Tokens[token].Kind == TokenKind.Word
        && analysis.Words[token] is { Mention: < 0, Timed: false, Finite: false, Refers: null }
        && !analysis.Words[token].HasPronoun
        && !analysis.Words[token].Has(Proclitics.Bi)
        && analysis.IsOf(_heads, token)
        // «فجّر نفسه عند حاجز للجيش»: where it was, and nobody who acts
        && !(token > 0 && analysis.IsOf("checkpoint", token) && analysis.IsPreposition(token - 1));

    /// <summary>«وفد من الوزارة برئاسة …», «وفداً روسياً، على رأسه …»: who leads a delegation acts for it.</summary>
    private Party? Leading(int noun)
    {
        const int Far = 9;
        if (!analysis.IsOf("delegation", noun))
            return null;
        for (var i = noun + 1; i + 1 < Math.Min(analysis.Words.Length, noun + Far); i++)
        {
            if (analysis.Words[i].Finite || analysis.Text.Tokens[i].Kind == TokenKind.LineBreak)
                return null;
            if (analysis.Text.FoldedOf(i) is "برئاسه" or "برياسه" or "يراسه" or "راسه" && parties.At(i + 1) is { } head)
                return head.First with { FirstToken = noun };
        }
        return null;
    }

    private bool IsAccusative(int token) =>
        analysis.Text.Raw[analysis.Text.Tokens[token].Start..analysis.Text.Tokens[token].End].Contains('\u064b');

    private Party? Behind(int noun)
    {
        const int Near = 4;
        for (var i = noun + 1; i < Math.Min(analysis.Words.Length, noun + Near); i++)
        {
            if (analysis.Text.Tokens[i].Kind != TokenKind.Word)
                return null;
            var folded = analysis.Text.FoldedOf(i);
            if (
                IsAllegiance(i)
                && analysis.IsOf("belonging", i - 1)
                && (analysis.IsOf("member", noun) || analysis.IsOf("arm", noun))
                && parties.At(i) is { } whole
            )
                return whole.First with { FirstToken = noun };
            // «طائرات بدعم من إيران»: what is done with help; «مسلح باحتجاز عدد من …»: whom he does it to
            if (
                IsAllegiance(i)
                || (analysis.Words[i] is { Shape: WordShape.VerbalNoun } deed && deed.Has(Proclitics.Bi))
                || (i > noun + 1 && IsOwnerOfSite(i))
                || analysis.IsOf("help", i)
            )
                return null;
            if (folded is "من" or "في" or "عن")
                return
                    i + 1 < analysis.Words.Length
                    && (
                        analysis.IsOf("member", noun)
                        // «قوات كبيرة من الجيش»
                        // «وحدات في الجيش»
                        || (i <= noun + 2 && folded is "من" or "في" && analysis.IsOf("arm", noun))
                    )
                    && parties.At(i + 1) is { } of
                    && (folded is not "في" || of.First.Kind is "armed_group" || analysis.IsOf("member", noun))
                    // «بين وحدات في الجيش والحوثيين»: one and the other
                    ? (noun > 0 && analysis.Text.FoldedOf(noun - 1) is "بين" ? of : of.First) with
                    {
                        FirstToken = noun,
                    }
                    : null;
            if (parties.At(i) is { } owner)
                // «وفداً روسياً» is written like the state's own name
                return analysis.Words[i].Has(Proclitics.Li) || (analysis.IsOf("member", noun) && IsAccusative(i))
                    ? owner.First with
                    {
                        FirstToken = noun,
                    }
                    : null;
            if (Grammar.IsPreposition(folded) || analysis.Words[i].Finite || analysis.Words[i].Mention >= 0)
                return null;
            if (analysis.IsOf("member", noun) && Nation(i) is not null && ByAdjective(noun, i + 1) is { } nation)
                return nation with { FirstToken = noun };
        }
        return null;
    }
}
