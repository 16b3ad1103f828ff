namespace Marsad.Arabic.Numbers;

/// <summary>What a word near a number says about it.</summary>
internal enum ContextRole : byte
{
    None,
    About,
    More,
    Less,
    Than,
    Not,
    What,
    Between,
    From,
    To,
    Or,
    On,

    /// <summary>«الأقل», «الأدنى».</summary>
    Least,

    /// <summary>«الأكثر», «الأقصى».</summary>
    Most,

    /// <summary>«كحد», «بحد».</summary>
    Limit,

    /// <summary>«فأكثر», «وأكثر».</summary>
    OrMore,
    Percent,

    /// <summary>A noun whose number names it: «القرار», «المادة», «اللواء».</summary>
    Named,

    /// <summary>What may stand between such a noun and its number: «الأممي», «رقم».</summary>
    OfNamed,
    Year,
    Month,
    Hour,

    /// <summary>The first half of a month's name whose second half looks like an ordinal.</summary>
    MonthHead,
}

/// <summary>The words that bound, soften or name a number.</summary>
internal static class NumberContext
{
    public static WordList<ContextRole> Words { get; } = new(Lines());

    private static IEnumerable<(string, ContextRole)> Lines()
    {
        yield return (
            "نحو حوالي حوالى قرابة زهاء يقارب تقارب يناهز تناهز يقرب تقرب مقاربة حدود تقريبا يقدر تقدر",
            ContextRole.About
        );
        yield return (
            "أكثر أزيد أكبر أعلى يزيد تزيد زاد زادت يربو تربو يفوق تفوق يتجاوز تتجاوز تجاوز تجاوزت فوق يتعدى تتعدى يتخطى تتخطى تخطى",
            ContextRole.More
        );
        yield return ("أقل أدنى دون يقل تقل", ContextRole.Less);
        yield return ("من", ContextRole.From);
        yield return ("عن", ContextRole.Than);
        yield return ("لا لم ليس", ContextRole.Not);
        yield return ("ما", ContextRole.What);
        yield return ("بين", ContextRole.Between);
        yield return ("إلى حتى لغاية", ContextRole.To);
        yield return ("أو", ContextRole.Or);
        yield return ("على", ContextRole.On);
        yield return ("الأقل الأدنى", ContextRole.Least);
        yield return ("الأكثر الأقصى أقصى", ContextRole.Most);
        yield return ("حد", ContextRole.Limit);
        yield return ("فأكثر وأكثر ويزيد فصاعدا", ContextRole.OrMore);
        yield return (
            "قرار رقم مادة فقرة بند صفحة ص هاتف جوال تلفون فاكس مرسوم قانون طريق أوتوستراد لواء فرقة كتيبة فوج فرانس طراز سوخوي ميغ إف إم تي سام كورنيت غراد توشكا سكود بوينغ إيرباص جنيف أستانا فيينا سوتشي نموذج بوابة",
            ContextRole.Named
        );
        yield return ("أممي أممية دولي مجلس أمن أمم متحدة جمعية عامة رئاسي تشريعي اتحادي", ContextRole.OfNamed);
        yield return ("عام سنة عامي لعام لسنة", ContextRole.Year);
        yield return (
            "يناير فبراير مارس أبريل مايو يونيو يونيه يوليو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار حزيران تموز أيلول جانفي فيفري أفريل ماي جوان جويلية أوت آب غشت شتنبر نونبر دجنبر يوليوز محرم صفر رجب شعبان رمضان شوال",
            ContextRole.Month
        );
        yield return ("كانون تشرين ربيع جمادى", ContextRole.MonthHead);
        yield return ("ساعة", ContextRole.Hour);
        yield return ("% ٪", ContextRole.Percent);
    }
}
