using Marsad.Arabic;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Drafts;

/// <summary>
/// Which provision of which agreement a claim bears on. A claim that names an agreement bears on the provision whose words it has, and
/// on the agreement alone when it has none. So does one that has the words of a provision of an agreement that its sentence names. Any
/// other claim bears on a provision of a truce, memorandum or agreement that its
/// report names, when it has the words, is of one of the types, and happens while and where the agreement holds. Nothing is taken from a
/// report that names no agreement; a resolution or a statement must be named by the claim itself, for they speak of everything.
/// </summary>
internal sealed class ProvisionFinder
{
    /// <summary>How many words a gap in a phrase spans at most.</summary>
    private const int WidestGap = 4;

    // What is written together with a noun: conjunction, preposition, article.
    private static readonly HashSet<string> Proclitics = new(
        from conjunction in (string[])["", "و", "ف"]
        from rest in (string[])["", "ب", "ل", "ك", "ال", "بال", "كال", "لل"]
        select conjunction + rest,
        StringComparer.Ordinal
    );

    private readonly ArabicText _text;
    private readonly IReadOnlyList<Mention> _mentions;
    private readonly Theatre _theatre;
    private readonly DateOnly? _written;
    private readonly List<KnownAgreement> _named = [];

    public ProvisionFinder(ArabicText text, IReadOnlyList<Mention> mentions, Theatre theatre, string? published)
    {
        (_text, _mentions, _theatre) = (text, mentions, theatre);
        _written = published is null ? null : IsoDay.Parse(published);
        foreach (var mention in mentions)
            if (
                mention.Entity is { Class: EntityClass.Agreement, Id: { } id }
                && theatre.ProvisionsOf(id).Count > 0
                && !_named.Exists(a => a.Entity.Id == id)
                && theatre.Agreements.FirstOrDefault(a => a.Entity.Id == id) is { } agreement
            )
                _named.Add(agreement);
    }

    /// <summary>The value of <see cref="Claim.Provision"/> for a claim; null when it bears on nothing known.</summary>
    public string? Of(ClaimDraft draft)
    {
        if (_named.Count == 0)
            return draft.Provision;
        // The words of its own name («cessation of hostilities») are no words of a provision.
        if (InNamed(draft, draft.FirstToken, draft.EndToken) is { } bearsOn)
            return bearsOn;
        if (draft.Provision is not null)
            return draft.Provision;
        var sentence = SentenceOf(draft.FirstToken);
        if (InNamed(draft, sentence.FirstToken, sentence.EndToken) is { } near)
            return near;
        foreach (var agreement in _named)
            if (Holds(agreement, draft) && Among(agreement.Entity.Id!, draft, null) is { Types.Count: > 0 } provision)
                return provision.NameIn(agreement.Entity.Name);
        return null;
    }

    private string? InNamed(ClaimDraft draft, int first, int end)
    {
        foreach (var mention in _mentions)
            if (
                mention.FirstToken >= first
                && mention.FirstToken < end
                && mention.Entity is { Class: EntityClass.Agreement, Id: { } id, Name: var name }
                && Among(id, draft, mention) is { } provision
            )
                return provision.NameIn(name);
        return null;
    }

    private SentenceSpan SentenceOf(int token)
    {
        foreach (var sentence in _text.Sentences)
            if (token < sentence.EndToken)
                return sentence;
        return new SentenceSpan(token, token + 1);
    }

    // The longest phrase tells most; of phrases of one length the one that comes first.
    private Provision? Among(string agreement, ClaimDraft draft, Mention? name)
    {
        Provision? best = null;
        var (longest, earliest) = (0, 0);
        foreach (var provision in _theatre.ProvisionsOf(agreement))
        {
            if (
                (provision.Types.Count > 0 && !provision.Types.Contains(draft.Type, StringComparer.Ordinal))
                || provision.Excludes.Any(id => Has(draft.Cast.Actor, id) || Has(draft.Cast.Target, id))
            )
                continue;
            foreach (var phrase in provision.Phrases)
                if (
                    phrase.Length >= longest
                    && First(phrase, draft, name) is var at and >= 0
                    && (phrase.Length > longest || at < earliest)
                )
                    (best, longest, earliest) = (provision, phrase.Length, at);
        }
        return best;
    }

    // The first token at which a phrase stands in a claim; -1 when it does not.
    private int First(string[] phrase, ClaimDraft draft, Mention? name)
    {
        for (var i = draft.FirstToken; i < draft.EndToken; i++)
            if ((name is null || i < name.FirstToken || i >= name.EndToken) && Follows(phrase, 0, i, draft.EndToken))
                return i;
        return -1;
    }

    private static bool Has(Party? party, string id) => party?.Who.Any(w => w.Id == id) == true;

    private bool Follows(string[] phrase, int word, int token, int end)
    {
        if (token >= end || !Is(_text.FoldedOf(token), phrase[word]))
            return false;
        if (word + 1 == phrase.Length)
            return true;
        if (phrase[word + 1] != ProvisionFiles.Gap)
            return Follows(phrase, word + 1, token + 1, end);
        for (var next = token + 1; next <= token + 1 + WidestGap; next++)
            if (Follows(phrase, word + 2, next, end))
                return true;
        return false;
    }

    // «قصفا» is «قصف» in the accusative.
    private static bool Is(ReadOnlySpan<char> token, string word) =>
        IsStem(token, word) || (token is [_, _, .., 'ا'] && IsStem(token[..^1], word));

    private static bool IsStem(ReadOnlySpan<char> token, string word) =>
        token.EndsWith(word) && Proclitics.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token[..^word.Length]);

    private bool Holds(KnownAgreement agreement, ClaimDraft draft)
    {
        if (agreement.Entity.Kind is "resolution" or "statement")
            return false;
        // A strike by nobody on nobody cannot be laid to a party.
        if (draft is { Type: "ASSAULT" or "CASUALTIES" or "COERCE", Cast: { Actor: null, Target: null } })
            return false;
        var day = DayOf(draft.Date) ?? _written;
        if (day < (agreement.Entity.From ?? agreement.Adopted) || day > agreement.Entity.To)
            return false;
        var lands = agreement.Places.Select(id => _theatre.Find(id)?.Country).OfType<string>().ToList();
        return draft.Cast.Place?.Country is not { } country
            || lands.Count == 0
            || lands.Contains(country, StringComparer.Ordinal);
    }

    // Of an interval the first day.
    private static DateOnly? DayOf(string? date) => date is { Length: >= 10 } ? IsoDay.Parse(date.AsSpan(0, 10)) : null;
}
