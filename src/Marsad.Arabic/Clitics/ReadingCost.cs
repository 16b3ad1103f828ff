using System.Numerics;

namespace Marsad.Arabic.Clitics;

/// <summary>
/// Orders the readings of a word: fewer clitics first, a repair after none; but a word of grammar with "and" before it is
/// likelier than a rare word that happens to begin with that letter (<c>وفي</c>: and in, before loyal).
/// </summary>
internal static class ReadingCost
{
    /// <summary>The reading breaks the grammar or the stem is no word.</summary>
    public const int Impossible = int.MaxValue;

    private const int Proclitic = 10;
    private const int Article = 4;
    private const int Pronoun = 12;
    private const int Repaired = 2;
    private const int GrammarWord = -12;

    public static int Of(Segmentation way, StemKinds kinds, ReadOnlySpan<char> stem, char lastRaw)
    {
        kinds &= Carriers(way);
        if (kinds == StemKinds.None)
            return Impossible;
        var cost = Clitics(way);
        if (!kinds.HasFlag(StemKinds.Particle))
            return cost;
        // "Like" before a word of grammar is rarer than the words that begin with it: كان is "was", seldom "as if".
        if (way.Proclitics.HasFlag(Proclitics.Ka))
            return cost + (Proclitic / 2);
        // إلى، على، حتى end in alef maqsura where care is taken: والي is a governor, وإلى is "and to".
        var misspelt = way.Enclitic == Enclitic.None && lastRaw == 'ي' && stem.Length >= 3 && stem[^1] == 'ي';
        return misspelt && way.ProcliticLength > 0 ? cost : cost + GrammarWord;
    }

    public static int OfPrepositionWithPronoun(Segmentation way) => Clitics(way) - Pronoun - (Proclitic / 2);

    public static int OfUnknown(Segmentation way, ReadOnlySpan<char> stem)
    {
        var cost = Clitics(way);
        if (way.Proclitics.HasFlag(Proclitics.Article) && stem.Length >= 3)
            return cost - 100;
        // Few names begin with و, and those have a vowel behind it (ويلز، ووتش): before others it is "and".
        if (
            way is { Proclitics: Proclitics.Wa, Enclitic: Enclitic.None }
            && stem.Length >= 4
            && stem[0] is not ('ي' or 'و')
        )
            return cost - 70;
        return way.ProcliticLength + way.EncliticLength == 0 ? -50 : cost;
    }

    private static int Clitics(Segmentation way)
    {
        var others = BitOperations.PopCount((uint)(way.Proclitics & ~(Proclitics.Article | Proclitics.Question)));
        return (others * Proclitic)
            + (way.Proclitics.HasFlag(Proclitics.Article) ? Article : 0)
            + (way.Proclitics.HasFlag(Proclitics.Question) ? Proclitic + Pronoun : 0)
            + (way.Enclitic == Enclitic.None ? 0 : Pronoun)
            + (way.Repair == StemRepair.None ? 0 : Repaired);
    }

    // Which kinds of stem can stand between these clitics.
    private static StemKinds Carriers(Segmentation way)
    {
        var carriers = StemKinds.Noun | StemKinds.Verb | StemKinds.Imperfect | StemKinds.Particle | StemKinds.Name;
        if (way.Proclitics.HasFlag(Proclitics.Article))
            carriers &= StemKinds.Noun | StemKinds.Name;
        if (way.Proclitics.HasFlag(Proclitics.Sa))
            carriers &= StemKinds.Imperfect;
        if ((way.Proclitics & (Proclitics.Bi | Proclitics.Ka)) != Proclitics.None)
            carriers &= StemKinds.Noun | StemKinds.Name | StemKinds.Particle;
        carriers &= way.Enclitic switch
        {
            Enclitic.None => carriers,
            Enclitic.Ni => StemKinds.Verb | StemKinds.Imperfect | StemKinds.Particle,
            Enclitic.Ya => StemKinds.Noun | StemKinds.Particle,
            _ => StemKinds.Noun | StemKinds.Verb | StemKinds.Imperfect | StemKinds.Particle,
        };
        return way.Repair switch
        {
            StemRepair.TehMarbuta => carriers & StemKinds.Noun,
            StemRepair.SilentAlef => carriers & (StemKinds.Verb | StemKinds.Imperfect),
            StemRepair.LinkingWaw => carriers & StemKinds.Verb,
            StemRepair.AlefMaqsura => carriers & ~StemKinds.Particle,
            StemRepair.LoneHamza or StemRepair.AlefHamza => carriers
                & (StemKinds.Noun | StemKinds.Imperfect | StemKinds.Verb),
            _ => carriers,
        };
    }
}
