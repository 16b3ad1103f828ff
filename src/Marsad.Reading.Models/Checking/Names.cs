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
        var who = Entities(words, at, EntityClass.Actor, kind);
        if (who.Count == 0)
            who.Add(Unknown(at, EntityClass.Actor, kind));
        return new Party(who, at.FirstToken, at.EndToken);
    }

    /// <summary>A place named, and where; null when the report does not name it by these words.</summary>
    public (Entity Place, Found At)? Place(string words, Scope sentence)
    {
        if (Name(words, sentence) is not { } at)
            return null;
        var where = Entities(words, at, EntityClass.Place, null);
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
        if (Alone(words) is not [{ Id: { } id }])
            return null;
        Mention? best = null;
        foreach (var mention in survey.Mentions)
        {
            if (mention.Entity.Id != id)
                continue;
            if (best is not null && mention.FirstToken >= sentence.EndToken)
                break;
            best = mention;
        }
        return best is null ? null : new Found(best.FirstToken, best.EndToken, best.Start, best.End);
    }

    /// <summary>
    /// What the house knows to be named at these words, several when they stand side by side; else at the same words elsewhere in
    /// the report; else what the words are a part of, or what they name without their surroundings.
    /// </summary>
    private List<Entity> Entities(string words, Found at, EntityClass wanted, string? kind)
    {
        if (All(Named(at), wanted) is { Count: > 0 } here)
            return here;
        foreach (var elsewhere in _words.All(words))
            if (All(Named(elsewhere), wanted) is { Count: > 0 } there)
                return there;
        var alone = All(Alone(survey.Text.Raw[at.Start..at.End]), wanted);
        var around = Around(at, wanted);
        // «ريف حلب» is another place than «ريف حلب الغربي», «وزارة الدفاع» the same as «وزارة الدفاع الروسية»
        if (around is not null && (wanted == EntityClass.Actor || alone.Count == 0))
            return [around];
        return alone.Count > 0 ? alone : Inside(at, wanted, kind);
    }

    /// <summary>Those who are named at words of the report with no word left over.</summary>
    private List<Entity> Named(Found at) => Tiling(survey.Text, survey.Mentions, at.FirstToken, at.EndToken);

    /// <summary>Those whom words name by themselves with no word left over.</summary>
    private List<Entity> Alone(string words)
    {
        var text = ArabicText.Parse(words);
        var day = IsoDay.Parse(survey.Report.Head.Published?.Value);
        return Tiling(text, finder.Find(text, day), 0, text.Tokens.Length);
    }

    private static List<Entity> Tiling(ArabicText text, IReadOnlyList<Mention> mentions, int first, int end)
    {
        var named = Outermost(mentions, first, end);
        var words = 0;
        foreach (var token in text.Tokens[first..end])
            words += token.Kind == TokenKind.Punctuation ? 0 : 1;
        return named.Sum(m => m.EndToken - m.FirstToken) < words ? [] : [.. named.Select(m => m.Entity)];
    }

    /// <summary>All of them as actors, or all as places; none when one of them is neither.</summary>
    private List<Entity> All(List<Entity> entities, EntityClass wanted)
    {
        var all = entities.Select(entity => As(entity, wanted)).OfType<Entity>().ToList();
        return all.Count == entities.Count ? all : [];
    }

    /// <summary>A longer name that these words begin, or of which they are the last part of a person's.</summary>
    private Entity? Around(Found at, EntityClass wanted) =>
        survey
            .Mentions.Where(m => m.Entity.Class == wanted)
            .Where(m =>
                m.FirstToken == at.FirstToken
                    ? m.EndToken > at.EndToken
                    : m.FirstToken < at.FirstToken && m.EndToken == at.EndToken && m.Entity.Kind == "person"
            )
            .MinBy(m => m.EndToken - m.FirstToken)
            ?.Entity;

    /// <summary>«مدير المرصد»: who is named inside a longer name is somebody else, unless he is of the kind that is meant.</summary>
    private List<Entity> Inside(Found at, EntityClass wanted, string? kind)
    {
        if (Outermost(survey.Mentions, at.FirstToken, at.EndToken).Find(m => m.Entity.Class == wanted) is not { } first)
            return [];
        var lead = first.FirstToken - at.FirstToken;
        var isMeant = lead == 0 || (wanted == EntityClass.Place ? lead == 1 : first.Entity.Kind == kind);
        return isMeant ? [first.Entity] : [];
    }

    /// <summary>A capital as the government that it stands for, a state as its land.</summary>
    private Entity? As(Entity entity, EntityClass wanted) =>
        entity.Class == wanted ? entity
        : theatre.Find(entity.Metonym) is { } other && other.Class == wanted ? other
        : null;

    /// <summary>What is named within a range of tokens, the longest names.</summary>
    private static List<Mention> Outermost(IReadOnlyList<Mention> mentions, int first, int end)
    {
        var outermost = new List<Mention>();
        foreach (var mention in mentions)
            if (
                mention.FirstToken >= (outermost.Count == 0 ? first : outermost[^1].EndToken)
                && mention.EndToken <= end
                && mention.Entity.Class != EntityClass.Agreement
            )
                outermost.Add(mention);
        return outermost;
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
