using Marsad.Arabic.Numbers;

namespace Marsad.Arabic.Times;

/// <summary>What a word does in a time expression.</summary>
internal enum TimeRole : byte
{
    None,
    Month,

    /// <summary>A month's name that is also another word or a person's name.</summary>
    WeakMonth,

    /// <summary>«كانون», «تشرين»: the value is its first month.</summary>
    MonthHead,
    HijriMonth,

    /// <summary>«ربيع», «جمادى»: the value is its first month.</summary>
    HijriHead,

    /// <summary>«ذو», before «القعدة» or «الحجة».</summary>
    HijriOwner,
    HijriOwned,

    /// <summary>«الآخر», «الآخرة»: the second of a pair of Hijri months.</summary>
    HijriOther,
    Weekday,
    BareWeekday,
    Yesterday,
    Tomorrow,
    Unit,
    UnitDual,
    UnitPlural,
    Past,
    Present,
    Future,
    Following,
    Last,
    Few,
    Same,
    This,
    That,
    PartOfDay,

    /// <summary>«صباحاً»: a part of day as an adverb.</summary>
    DayAdverb,
    Edge,

    /// <summary>«غرة»: the first day of a month.</summary>
    FirstDay,
    From,
    To,
    Between,
    In,
    Since,
    During,
    Before,
    After,
    Lasting,
    Every,
    Often,
    Season,
    Decade,
    Corresponding,
    Dated,
    Gregorian,
    Hegira,

    /// <summary>«وقت»، «ساعة»: followed by «متأخر», «سابق».</summary>
    Moment,
    LateOrEarly,
    Zone,
    Greenwich,
    Local,
    Unless,

    /// <summary>A word that turns the weekday or date behind it into a name: «صلاة», «ثورة», «صحيفة».</summary>
    NameHead,

    /// <summary>A word that turns «اليوم» before it into "the day": «التالي», «العالمي».</summary>
    NotToday,
    Planned,

    /// <summary>A word of the name of a feast.</summary>
    Holiday,
    Negation,
    About,
    Blessed,
}

/// <summary>A word's role in time expressions and its value there.</summary>
internal readonly record struct TimeWord(TimeRole Role, int Value);

/// <summary>
/// The words of time: month names of the Levant, of Egypt and the Gulf, of the Maghreb (Tunisia and Algeria; Morocco)
/// and of the Hijra, weekdays, units, modifiers.
/// </summary>
internal static class TimeWords
{
    private static readonly (string Names, int Month)[] Months =
    [
        ("يناير جانفي ينائر", 1),
        ("فبراير فيفري شباط", 2),
        ("آذار", 3),
        ("أبريل إبريل أفريل نيسان", 4),
        ("مايو أيار مايس", 5),
        ("يونيو يونيه يونية حزيران", 6),
        ("يوليو يوليه يولية يوليوز جويلية تموز", 7),
        ("أغسطس أوغسطس غشت", 8),
        ("سبتمبر شتنبر أيلول", 9),
        ("أكتوبر أوكتوبر", 10),
        ("نوفمبر نونبر نوفنبر", 11),
        ("ديسمبر دسمبر دجنبر", 12),
    ];

    private static readonly (string Singular, string Dual, string Plural, Granularity Unit)[] Units =
    [
        ("ثانية", "ثانيتان ثانيتين ثانيتي", "ثوان ثواني ثوانٍ", Granularity.Second),
        ("دقيقة", "دقيقتان دقيقتين", "دقائق", Granularity.Minute),
        ("ساعة", "ساعتان ساعتين", "ساعات", Granularity.Hour),
        ("يوم يوما", "يومان يومين يومي", "أيام أياما", Granularity.Day),
        ("أسبوع أسبوعا", "أسبوعان أسبوعين", "أسابيع", Granularity.Week),
        ("شهر شهرا", "شهران شهرين شهري", "أشهر شهور", Granularity.Month),
        ("عام عاما سنة سنه", "عامان عامين عامي سنتان سنتين سنتي", "أعوام أعواما سنوات سنين سنون", Granularity.Year),
        ("عقد عقدا", "عقدان عقدين", "عقود", Granularity.Decade),
        ("قرن قرنا", "قرنان قرنين", "قرون", Granularity.Century),
    ];

    /// <summary>All of them, in folded form with proclitics looked through.</summary>
    public static WordList<TimeWord> All { get; } = new(Lines(), never: "لست باب كاب فاب واب");

    private static readonly TimeRole[] Roles = [.. All.Values.Select(static word => word.Role)];

    /// <summary>The role of the word at a place of the list.</summary>
    public static TimeRole RoleAt(byte place) => Roles[place];

    private static IEnumerable<(string, TimeWord)> Lines()
    {
        foreach (var (names, month) in Months)
            yield return (names, new(TimeRole.Month, month));
        yield return ("مارس", new(TimeRole.WeakMonth, 3));
        yield return ("ماي", new(TimeRole.WeakMonth, 5));
        yield return ("جوان", new(TimeRole.WeakMonth, 6));
        yield return ("آب أوت", new(TimeRole.WeakMonth, 8));
        yield return ("كانون", new(TimeRole.MonthHead, 12));
        yield return ("تشرين", new(TimeRole.MonthHead, 10));
        yield return ("محرم", new(TimeRole.HijriMonth, 1));
        yield return ("صفر", new(TimeRole.HijriMonth, 2));
        yield return ("رجب", new(TimeRole.HijriMonth, 7));
        yield return ("شعبان", new(TimeRole.HijriMonth, 8));
        yield return ("رمضان", new(TimeRole.HijriMonth, 9));
        yield return ("شوال", new(TimeRole.HijriMonth, 10));
        yield return ("جمادى جماد", new(TimeRole.HijriHead, 5));
        yield return ("ذو ذي", new(TimeRole.HijriOwner, 0));
        yield return ("القعدة", new(TimeRole.HijriOwned, 11));
        yield return ("الحجة", new(TimeRole.HijriOwned, 12));
        yield return ("الآخر الآخرة", new(TimeRole.HijriOther, 0));
        yield return ("الاثنين الإثنين الأثنين", new(TimeRole.Weekday, (int)DayOfWeek.Monday));
        yield return ("الثلاثاء الثلاثا الثلثاء", new(TimeRole.Weekday, (int)DayOfWeek.Tuesday));
        yield return ("الأربعاء الأربعا", new(TimeRole.Weekday, (int)DayOfWeek.Wednesday));
        yield return ("الخميس", new(TimeRole.Weekday, (int)DayOfWeek.Thursday));
        yield return ("الجمعة", new(TimeRole.Weekday, (int)DayOfWeek.Friday));
        yield return ("السبت", new(TimeRole.Weekday, (int)DayOfWeek.Saturday));
        yield return ("الأحد", new(TimeRole.Weekday, (int)DayOfWeek.Sunday));
        yield return ("اثنين", new(TimeRole.BareWeekday, (int)DayOfWeek.Monday));
        yield return ("ثلاثاء", new(TimeRole.BareWeekday, (int)DayOfWeek.Tuesday));
        yield return ("أربعاء", new(TimeRole.BareWeekday, (int)DayOfWeek.Wednesday));
        yield return ("خميس", new(TimeRole.BareWeekday, (int)DayOfWeek.Thursday));
        yield return ("جمعة", new(TimeRole.BareWeekday, (int)DayOfWeek.Friday));
        yield return ("سبت", new(TimeRole.BareWeekday, (int)DayOfWeek.Saturday));
        yield return ("أحد", new(TimeRole.BareWeekday, (int)DayOfWeek.Sunday));
        yield return ("أمس البارحة مبارح", new(TimeRole.Yesterday, 0));
        yield return ("غدا غد", new(TimeRole.Tomorrow, 0));
        foreach (var (singular, dual, plural, unit) in Units)
        {
            yield return (singular, new(TimeRole.Unit, (int)unit));
            yield return (dual, new(TimeRole.UnitDual, (int)unit));
            yield return (plural, new(TimeRole.UnitPlural, (int)unit));
        }
        yield return (
            "ماضي ماض ماضية ماضيين ماضيتين ماضيان منصرم منصرمة منصرمين فائت فائتة فائتين منقضي منقضية سالف سالفة فارط فارطة فارطين مضت مضى خلت",
            new(TimeRole.Past, 0)
        );
        yield return ("جاري جار جارية حالي حالية راهن راهنة", new(TimeRole.Present, 0));
        yield return ("مقبل مقبلة مقبلين مقبلتين قادم قادمة قادمين قادمتين آتي آتية", new(TimeRole.Future, 0));
        yield return ("تالي تالية لاحق لاحقة موالي موالية", new(TimeRole.Following, 0));
        yield return ("أخير أخيرة أخيرين أخيرتين", new(TimeRole.Last, 0));
        yield return ("قليلة قليل معدودة", new(TimeRole.Few, 0));
        yield return ("نفسه نفسها ذاته ذاتها عينه", new(TimeRole.Same, 0));
        yield return ("هذا هذه هذي", new(TimeRole.This, 0));
        yield return ("ذلك تلك ذاك", new(TimeRole.That, 0));
        yield return ("صباح فجر", new(TimeRole.PartOfDay, 0));
        yield return ("ظهر ظهيرة نهار", new(TimeRole.PartOfDay, 12));
        yield return ("عصر مساء عشية غروب", new(TimeRole.PartOfDay, 13));
        yield return ("ليل ليلة", new(TimeRole.PartOfDay, 20));
        yield return ("صباحا فجرا", new(TimeRole.DayAdverb, 0));
        yield return ("ظهرا", new(TimeRole.DayAdverb, 12));
        yield return ("عصرا مساءا", new(TimeRole.DayAdverb, 13));
        yield return ("ليلا", new(TimeRole.DayAdverb, 20));
        yield return (
            "مطلع مستهل بداية بدايات أوائل منتصف أواسط وسط أواخر نهاية نهايات موفى مفتتح آخر ختام غضون عطلة",
            new(TimeRole.Edge, 0)
        );
        yield return ("غرة", new(TimeRole.FirstDay, 0));
        yield return ("من", new(TimeRole.From, 0));
        yield return ("إلى حتى لغاية", new(TimeRole.To, 0));
        yield return ("بين", new(TimeRole.Between, 0));
        yield return ("في", new(TimeRole.In, 0));
        yield return ("منذ مذ", new(TimeRole.Since, 0));
        yield return ("خلال أثناء", new(TimeRole.During, 0));
        yield return ("قبل قبيل", new(TimeRole.Before, 0));
        yield return ("بعد عقب", new(TimeRole.After, 0));
        yield return ("مدة مدى طوال طيلة فترة مدتها مدته", new(TimeRole.Lasting, 0));
        yield return ("كل", new(TimeRole.Every, 0));
        yield return ("يوميا", new(TimeRole.Often, (int)Granularity.Day));
        yield return ("أسبوعيا", new(TimeRole.Often, (int)Granularity.Week));
        yield return ("شهريا", new(TimeRole.Often, (int)Granularity.Month));
        yield return ("سنويا", new(TimeRole.Often, (int)Granularity.Year));
        yield return ("ربيع", new(TimeRole.Season, 3));
        yield return ("صيف", new(TimeRole.Season, 6));
        yield return ("خريف", new(TimeRole.Season, 9));
        yield return ("شتاء", new(TimeRole.Season, 12));
        yield return ("عشرينيات عشرينات", new(TimeRole.Decade, 20));
        yield return ("ثلاثينيات ثلاثينات", new(TimeRole.Decade, 30));
        yield return ("أربعينيات أربعينات", new(TimeRole.Decade, 40));
        yield return ("خمسينيات خمسينات", new(TimeRole.Decade, 50));
        yield return ("ستينيات ستينات", new(TimeRole.Decade, 60));
        yield return ("سبعينيات سبعينات", new(TimeRole.Decade, 70));
        yield return ("ثمانينيات ثمانينات", new(TimeRole.Decade, 80));
        yield return ("تسعينيات تسعينات", new(TimeRole.Decade, 90));
        yield return ("موافق مصادف", new(TimeRole.Corresponding, 0));
        yield return ("بتاريخ تاريخ", new(TimeRole.Dated, 0));
        yield return ("م ميلادي ميلادية", new(TimeRole.Gregorian, 0));
        yield return ("ه هجري هجرية", new(TimeRole.Hegira, 0));
        yield return ("وقت", new(TimeRole.Moment, 0));
        yield return ("متأخر متأخرة سابق مبكر مبكرة باكر", new(TimeRole.LateOrEarly, 0));
        yield return ("توقيت بتوقيت", new(TimeRole.Zone, 0));
        yield return ("غرينتش جرينتش غرينيتش جرينيتش", new(TimeRole.Greenwich, 0));
        yield return ("محلي", new(TimeRole.Local, 0));
        yield return ("إلا", new(TimeRole.Unless, 0));
        yield return (
            "صلاة خطبة خطيب مسجد جامع سوق عبد ثورة قوى فريق تحالف تيار حركة مدينة جسر ميدان كوبري شارع جامعة لواء كتيبة ملعب مفاعل صحيفة جريدة تنظيم دوار ساحة قاعدة مستشفى مطار حزب كتلة حرب",
            new(TimeRole.NameHead, 0)
        );
        yield return ("عالمي وطني دولي واحد كامل دراسي مدرسي مفتوح", new(TimeRole.NotToday, 0));
        yield return (
            "مقرر مزمع مرتقب متوقع سوف لن يعتزم تعتزم يستعد تستعد ينوي تنوي يفترض مفترض يتوقع",
            new(TimeRole.Planned, 0)
        );
        yield return ("لم لا ليس", new(TimeRole.Negation, 0));
        yield return ("نحو حوالي قرابة زهاء تقريبا أكثر أقل", new(TimeRole.About, 0));
        yield return ("المبارك المعظم الكريم الفضيل", new(TimeRole.Blessed, 0));
        yield return ("عيد رأس عاشوراء مولد عرفة", new(TimeRole.Holiday, 0));
        yield return ("السعيد الشريف المجيد", new(TimeRole.Blessed, 0));
        // Later lines win where a word has two roles.
        yield return ("تالي تالية موالي موالية", new(TimeRole.Following, 0));
        yield return ("نفسه ذاته", new(TimeRole.Same, 0));
    }
}
