namespace Marsad.Reading.Intake.Encodings;

/// <summary>
/// How often one Arabic letter follows another. Measured over the 6,967,581 pairs of the 10,138 articles of ANT corpus
/// v1.1 (Chouigui and others 2017, Apache-2.0), marks and tatweel left out.
/// </summary>
internal static class ArabicLetterPairs
{
    private const string Letters = "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىي";

    // The digit that a pair would have if all 37 x 37 were equally frequent.
    private const double Even = 4.7;

    // Row: the letter before, column: the letter after, boundary first. A digit is the binary logarithm of the pair's
    // share of all pairs times 2^17, divided by 1.4 and rounded: 9 is one pair in 23, 5 one in 1,024, 0 none or hardly any.
    private static readonly string[] Rows =
    [
        "0047070980746656464655453757667866806", // boundary
        "6000000301100000000000000000000001000", // ء
        "0000000000111030010000000001003120001", // آ
        "3000000043334443242544441425354663504", // أ
        "0000000100210022020310000000131101401", // ؤ
        "0000000020334424341433340413316351004", // إ
        "2000000334102203042000000101304323005", // ئ
        "8600106064755656374645553646659775506", // ا
        "7004131746523534262443340622546555506", // ب
        "9000000000000000000000000000000000000", // ة
        "7004202552435655363555443645545656636", // ت
        "5000000524100000040000000000305441304", // ث
        "5001002644420205154200000300005555505", // ج
        "6000000645534005254524323004455532525", // ح
        "3000000542400004242104240003005410304", // خ
        "7102001625441045060300000404314544646", // د
        "5000000522101010020000000000044125205", // ذ
        "7003205756515424033543440435553445647", // ر
        "5100001543201001030000010211114423405", // ز
        "6002300665604323040300040404345553526", // س
        "4003300542302343050100020444242424304", // ش
        "5000000544100405050002020324005342515", // ص
        "5000000523200423040000020420003413425", // ض
        "5001002644200101050000020304405253414", // ط
        "3000000402100000040000000002002413204", // ظ
        "6000000655533006253332431002427654525", // ع
        "4000000422300003242110120000004321304", // غ
        "6001021605503312262413423400524234447", // ف
        "6000000655500005150424451404205333526", // ق
        "5003000645440105254330000113015553505", // ك
        "7036060766756656554665352656666766677", // ل
        "7001401756645546363655442633556475626", // م
        "8000000645604425414644245435530416526", // ن
        "7000100724303005553110200000014641515", // ه
        "6215040753535535465534553535656665346", // و
        "7000000000000000000000000000000000000", // ى
        "8102204757544536464543441525656675605", // ي
    ];

    private static readonly byte[] Ranks = BuildRanks();

    /// <summary>The rank of a letter for <see cref="Score"/>; 0, the boundary, for what is no letter of the table.</summary>
    public static int Rank(char c) => c is >= '\u0621' and <= '\u064A' ? Ranks[c - '\u0621'] : 0;

    /// <summary>Whether the table knows the letter.</summary>
    public static bool IsLetter(char c) => Rank(c) > 0;

    /// <summary>Logarithm of how much more (above 0) or less likely the pair is than chance; near natural units.</summary>
    public static double Score(int before, int after) => Rows[before][after] - '0' - Even;

    private static byte[] BuildRanks()
    {
        var ranks = new byte['\u064A' - '\u0621' + 1];
        for (var i = 0; i < Letters.Length; i++)
        {
            ranks[Letters[i] - '\u0621'] = (byte)(i + 1);
        }

        return ranks;
    }
}
