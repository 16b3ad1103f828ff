using Marsad.Arabic;
using Marsad.Arabic.Names;
using Marsad.Reading.Claims;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Models.Checking;

/// <summary>
/// From the words that a model gives for somebody or some place to what they name: the mention that the house finds at those
/// words, else the words themselves, spelt by the house's rule. Words that the report does not hold name nobody.
/// </summary>
internal sealed class Names(ReportSurvey survey, Theatre theatre, MentionFinder finder)
{
    /// <summary>A name of more words is a sentence.</summary>
    private const int LongestName = 15;

    private readonly WordFinder _words = new(survey.Text);

    /// <summary>Where words stand: in the sentence if they do, else last before it, else first after it; null when nowhere.</summary>
    public Found? Locate(string words, Scope sentence)
    {
        Found? before = null;
        foreach (var found in _words.All(words))
        {
            if (found.Within(sentence.FirstToken, sentence.EndToken))
                return found;
            if (found.FirstToken >= sentence.EndToken)
                return before ?? found;
            before = found;
        }
        return before;
    }

    /// <summary>Every place where words stand.</summary>
    public IEnumerable<Found> All(string words) => _words.All(words);

    /// <summary>Somebody named; null when the report does not name him by these words.</summary>
    public Party? Actor(string words, string kind, Scope sentence)
    {
        if (Name(words, sentence) is not { } at)
            return null;
        var who = Entities(at, EntityClass.Actor, kind);
        if (who.Count == 0)
            who.Add(Unknown(at, EntityClass.Actor, kind));
        return new Party(who, at.FirstToken, at.EndToken);
    }

    /// <summary>A place named, and where; null when the report does not name it by these words.</summary>
    public (Entity Place, Found At)? Place(string words, Scope sentence)
    {
        if (Name(words, sentence) is not { } at)
            return null;
        var where = Entities(at, EntityClass.Place, null);
        return (where.Count > 0 ? where[0] : Unknown(at, EntityClass.Place, "place"), at);
    }

    private Found? Name(string words, Scope sentence)
    {
        var at = Locate(words, sentence) ?? ByEntity(words, sentence);
        return at?.Length <= LongestName ? at : null;
    }

    /// <summary>«روسيا» where the report has «للروس» or Russia: another name of what it mentions.</summary>
    private Found? ByEntity(string words, Scope sentence)
    {
        var text = ArabicText.Parse(words);
        var meant = finder.Find(text, published: null);
        if (meant is not [var only] || only.EndToken - only.FirstToken != text.Tokens.Length)
            return null;
        Mention? best = null;
        foreach (var mention in survey.Mentions)
        {
            if (mention.Entity.Id is null || mention.Entity.Id != only.Entity.Id)
                continue;
            if (best is not null && mention.FirstToken >= sentence.EndToken)
                break;
            best = mention;
        }
        return best is null ? null : new Found(best.FirstToken, best.EndToken, best.Start, best.End);
    }

    /// <summary>What the house knows to be named at these words; several when they stand side by side.</summary>
    private List<Entity> Entities(Found at, EntityClass wanted, string? kind)
    {
        var over = survey
            .Mentions.Where(m => m.FirstToken < at.EndToken && m.EndToken > at.FirstToken)
            .Where(m => m.Entity.Class != EntityClass.Agreement)
            .ToList();
        if (over.Find(m => m.Entity.Class == wanted && IsAt(m, at)) is { } exact)
            return [exact.Entity];
        if (
            over.Find(m => IsAt(m, at)) is { } other
            && theatre.Find(other.Entity.Metonym) is { } stands
            && stands.Class == wanted
        )
            return [stands];
        var around = over.Where(m =>
                m.Entity.Class == wanted && m.FirstToken <= at.FirstToken && m.EndToken >= at.EndToken
            )
            .MinBy(m => m.EndToken - m.FirstToken);
        if (around is not null)
            return [around.Entity];
        var inside = Outermost(
            over.Where(m => m.Entity.Class == wanted && at.FirstToken <= m.FirstToken && m.EndToken <= at.EndToken)
        );
        if (inside.Count == 0)
            return [];
        if (inside.Count > 1 && inside.Sum(m => m.EndToken - m.FirstToken) >= WordsIn(at))
            return [.. inside.Select(m => m.Entity)];
        // «مدير المرصد»: who is named inside a longer name is somebody else, unless he is of the kind that is meant
        var first = inside[0];
        var lead = first.FirstToken - at.FirstToken;
        return lead == 0 || (wanted == EntityClass.Place ? lead == 1 : first.Entity.Kind == kind) ? [first.Entity] : [];
    }

    private static bool IsAt(Mention mention, Found at) =>
        mention.FirstToken == at.FirstToken && mention.EndToken == at.EndToken;

    private static List<Mention> Outermost(IEnumerable<Mention> mentions)
    {
        var outermost = new List<Mention>();
        foreach (var mention in mentions)
            if (outermost.Count == 0 || mention.FirstToken >= outermost[^1].EndToken)
                outermost.Add(mention);
        return outermost;
    }

    private int WordsIn(Found at)
    {
        var words = 0;
        foreach (var token in survey.Text.Tokens[at.FirstToken..at.EndToken])
            words += token.Kind == TokenKind.Punctuation ? 0 : 1;
        return words;
    }

    private Entity Unknown(Found at, EntityClass wanted, string kind)
    {
        var written = string.Join(
            ' ',
            survey.Text.Raw[at.Start..at.End].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        var english = Transliterator.ToEnglish(written);
        return new Entity
        {
            Class = wanted,
            Name = english.Length > 0 ? english : written,
            NameAr = english == written ? null : written,
            Kind = kind,
        };
    }
}

/// <summary>The sentences in which a claim stands, as a range of tokens.</summary>
internal readonly record struct Scope(int FirstToken, int EndToken);
