using Marsad.Arabic;
using Marsad.Arabic.Numbers;
using Marsad.Reading.Claims.Lookup;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Mentions;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Claims.Drafts;

/// <summary>
/// How exactly the place of a claim is known, on the scale of the UCDP codebook (where_prec): by what kind of place it is and
/// by the words before its name; and how far from it, in which direction, where the text says so.
/// </summary>
internal sealed class PlacePrecision(
    ArabicText text,
    IReadOnlyList<Mention> mentions,
    Theatre theatre,
    CompiledLexicon lexicon
)
{
    private const int Near = 2;
    private const int Fuzzy = 5;

    /// <summary>Up to here a point still tells where: UCDP's limit for the second grade.</summary>
    private const double NearKilometres = 25;

    private IReadOnlyList<NumberExpression>? _numbers;

    /// <summary>The place of a claim.</summary>
    /// <param name="place">What is named.</param>
    /// <param name="first">First token of the claim's words.</param>
    /// <param name="end">One past the last.</param>
    public NamedPlace Of(Entity place, int first, int end)
    {
        var grade = Grade(place);
        if (Named(place, first, end) is not { } mention)
            return Written(place, grade);
        if (mention.FirstToken >= first && Offset(mention) is { } offset && Point(place) is { } point)
            return Written(point, offset.Km <= NearKilometres ? Near : Fuzzy) with
            {
                DistanceKm = offset.Km,
                Bearing = offset.Bearing,
            };
        if (Stands("line place", mention.FirstToken))
            grade = Math.Max(grade ?? 0, Fuzzy);
        else if (grade < Near && Stands("near place", mention.FirstToken))
            grade = Near;
        return Written(place, grade);
    }

    private static NamedPlace Written(Entity place, int? grade) =>
        new(place.Name, place.Id, place.NameAr, place.Lat, place.Lon) { Precision = grade };

    private int? Grade(Entity place) =>
        PartOf(place) is { } whole && theatre.PrecisionOf(whole.Kind) is { } known
            // part of a town is near its point, part of a governorate still in it, part of a country no unit at all
            ? Math.Clamp(known, Near, Fuzzy)
            : theatre.PrecisionOf(place.Kind);

    /// <summary>«شمال إدلب», «جنوب سوريا»: of what a direction makes a part.</summary>
    private Entity? PartOf(Entity place) =>
        place.Kind == "area" && theatre.Find(place.Id) is null ? theatre.Find(place.Parent) : null;

    /// <summary>What a distance can be measured from.</summary>
    private Entity? Point(Entity place) =>
        (PartOf(place) ?? place) is var point && theatre.PrecisionOf(point.Kind) <= Near ? point : null;

    /// <summary>Where the text names the place: in the claim's words, else the last time before them.</summary>
    private Mention? Named(Entity place, int first, int end)
    {
        Mention? before = null;
        foreach (var mention in mentions)
        {
            if (mention.FirstToken >= end)
                break;
            if (mention.Entity.Class != EntityClass.Place || mention.Entity.Name != place.Name)
                continue;
            if (mention.FirstToken >= first)
                return mention;
            before = mention;
        }
        return before;
    }

    /// <summary>Whether a word of a class stands right before a name, or before the preposition before it: «بالقرب من».</summary>
    private bool Stands(string wordClass, int name) =>
        name > 0
        && (
            Is(wordClass, name - 1)
            || (name > 1 && Grammar.IsPreposition(text.FoldedOf(name - 1)) && Is(wordClass, name - 2))
        );

    private bool Is(string wordClass, int token)
    {
        var word = text.FoldedOf(token);
        if (word is ['و' or 'ف', _, _, _, ..] && !lexicon.IsOf(wordClass, word))
            word = word[1..];
        if (word is ['ب' or 'ل', _, _, _, ..] && !lexicon.IsOf(wordClass, word))
            word = word[1..];
        return lexicon.IsOf(wordClass, word) || lexicon.IsOf(wordClass, NameTrie.WithoutArticle(word));
    }

    /// <summary>«12 كم شمال …», «على بعد 60 ميلاً بحرياً إلى الغرب من …»: kilometres, and degrees clockwise from north.</summary>
    private (double Km, double? Bearing)? Offset(Mention mention)
    {
        const int Reach = 7;
        for (var t = mention.FirstToken - 1; t > Math.Max(0, mention.FirstToken - Reach); t--)
        {
            var units = lexicon.Lengths.BeginningWith(text.KeyOf(t), text.FoldedOf(t));
            if (Phrase<Length>.Find(units, text, t, out var end).Value is not { } length)
                continue;
            if (end > mention.FirstToken || !Leads(end, mention, out var bearing))
                return null;
            return Count(t) is { } count ? (Math.Round(count * length.Kilometres, 1), bearing) : null;
        }
        return null;
    }

    /// <summary>How many units: the one number before the unit's word, one without a number; null when it is a range.</summary>
    private double? Count(int unit)
    {
        _numbers ??= NumberExpressions.Find(text);
        foreach (var number in _numbers)
            if (number.EndToken == unit)
                return (double?)number.Value;
        return 1;
    }

    /// <summary>Whether nothing but a direction and prepositions lead from a length to a name, where the name may begin with the direction.</summary>
    private bool Leads(int from, Mention mention, out double? bearing)
    {
        bearing = null;
        for (var t = from; t <= mention.FirstToken; t++)
        {
            if (bearing is null && DirectionAt(t, mention.EndToken, out var end) is { } direction)
            {
                bearing = direction.Bearing;
                t = end - 1;
            }
            else if (t < mention.FirstToken && text.FoldedOf(t) is not ("من" or "عن" or "الي" or "باتجاه"))
                return false;
        }
        return true;
    }

    private Direction? DirectionAt(int token, int limit, out int end)
    {
        Direction? found = null;
        end = token;
        var names = theatre.Names;
        var node = names.Begin(text.FoldedOf(token));
        for (var t = token + 1; node != 0; t++)
        {
            foreach (var item in names.At(node))
                if (item.Kind == NameKind.Direction)
                    (found, end) = (theatre.Directions[item.Index], t);
            if (t >= limit)
                break;
            node = names.Next(node, NameTrie.WithoutArticle(text.FoldedOf(t)));
        }
        return found;
    }
}
