using Marsad.Arabic;
using Marsad.Reading.Claims.Actors;
using Marsad.Reading.Claims.Syntax;
using Marsad.Reading.Lexicon;

namespace Marsad.Reading.Claims.Speakers;

/// <summary>Who speaks by a statement, a report or figures: those who issued them, as far as the words around say so.</summary>
internal sealed class Papers(Analysis analysis, Parties parties)
{
    private readonly SubjectNouns _nouns = new(analysis);
    private readonly Unnamed _unnamed = new(analysis);

    /// <summary>«بيان للجيش», «بيان صادر عن الوزارة», «تقرير الأمم المتحدة»: who speaks by a document.</summary>
    public Party? Issuer(int document, int stop)
    {
        const int Near = 8;
        for (var i = document + 1; i < Math.Min(stop, document + Near); i++)
        {
            if (parties.At(i) is { } party)
                return ShortNameOf(party, stop) ?? party;
            if (
                analysis.Text.Tokens[i].Kind != TokenKind.Word
                || analysis.Words[i].Connective != Connective.None
                || (analysis.IsPreposition(i) && analysis.Text.FoldedOf(i) is not ("عن" or "من"))
            )
                return null;
        }
        return null;
    }

    /// <summary>«البيان الصادر عن …», «بيان صدر عن …»: behind a document, that somebody issued it.</summary>
    private bool IsIssued(int document) =>
        document + 2 < analysis.Words.Length
        && analysis.Text.FoldedOf(document + 1) is "الصادر" or "الصادره" or "صادر" or "صادره" or "صدر"
        && analysis.Text.FoldedOf(document + 2) is "عن" or "من";

    /// <summary>A document, or figures that somebody gives out.</summary>
    public bool Is(int i) =>
        analysis.Words[i].Refers == "document" || (analysis.IsOf("figures", i) && analysis.Words[i].Mention < 0);

    /// <summary>Who issued a paper, by words right behind it that say so; null where none do.</summary>
    public Party? IssuedBy(int paper, int stop)
    {
        if (IsIssued(paper))
            return Issuer(paper + 1, stop);
        var verb = paper + 1;
        if (verb < stop && analysis.Words[verb].Connective == Connective.Relative)
            verb++;
        var issuer = analysis.IsPunctuation(verb + 1, "\"“«") ? verb + 2 : verb + 1;
        return
            issuer < stop
            && analysis.Words[verb] is { Finite: true, HasPronoun: true, HasAnd: false }
            && (analysis.IsOf("issues", verb) || analysis.Words[verb].Reporting is not null)
            ? parties.At(issuer) ?? Somebody(issuer, stop)
            : null;
    }

    /// <summary>«مكتب بعثة الأمم المتحدة ببغداد «يونامي»»: the name in quotation marks right after a longer one is whose it is.</summary>
    private Party? ShortNameOf(Party party, int stop)
    {
        const int Near = 4;
        for (var i = party.EndToken; i < Math.Min(stop, party.EndToken + Near); i++)
            if (analysis.Words[i].Quoted && parties.At(i) is { } named)
                return named;
            else if (analysis.Words[i].Connective != Connective.None)
                return null;
        return null;
    }

    /// <summary>«بيان مشترك»: a statement speaks by what it is called; «بيان» alone, or one «صادر عن» nobody known, by nothing.</summary>
    public Party? Named(int document, int end)
    {
        if (document + 3 < end && IsIssued(document))
            return _unnamed.Described(document + 3, end, out _);
        var described = _unnamed.Described(document, end, out _, "document");
        return described.EndToken - document > 1 ? described : null;
    }

    private Party? Somebody(int noun, int stop) => _nouns.IsNoun(noun) ? _unnamed.Described(noun, stop, out _) : null;
}
