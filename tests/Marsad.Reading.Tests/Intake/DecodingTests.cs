using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Marsad.Reading.Intake;

namespace Marsad.Reading.Tests.Intake;

public sealed class DecodingTests
{
    private static readonly string Sentences = Path.Combine(
        AppContext.BaseDirectory,
        "Intake",
        "Data",
        "sentences.tsv"
    );

    /// <summary>encoding, text: one line per case, in the order of the file.</summary>
    public static TheoryData<string, string> Cases()
    {
        var cases = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Sentences).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var fields = line.Split('\t');
            foreach (var encoding in fields[0].Split(','))
            {
                cases.Add(encoding, fields[1]);
            }
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Encodings_are_told_by_content_alone(string encoding, string text) =>
        Decoding.Decode(Encoded(encoding, text), declared: null).ShouldBe(new Decoded(text, encoding, null));

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_true_declaration_is_never_overruled(string encoding, string text) =>
        Decoding.Decode(Encoded(encoding, text), encoding).Text.ShouldBe(text);

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_false_declaration_of_unicode_or_latin_is_overruled(string encoding, string text)
    {
        Decoding.Decode(Encoded(encoding, text), "utf-8").Text.ShouldBe(text);
        Decoding.Decode(Encoded(encoding, text), "iso-8859-1").Text.ShouldBe(text);
        Decoding.Decode(Encoded(encoding, text), "no-such-charset").Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("windows-1251", "Министерство обороны сообщило о прекращении огня")]
    [InlineData("windows-1253", "Οι συνομιλίες συνεχίζονται στην πόλη")]
    [InlineData("windows-1254", "Görüşmeler İstanbul'da sürüyor, ateşkes sağlandı")]
    [InlineData("gb2312", "谈判在城市继续进行")]
    [InlineData("shift_jis", "交渉は市内で続いている")]
    public void Other_encodings_are_believed_when_declared(string encoding, string text)
    {
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding(encoding)!.GetBytes(text);
        Decoding.Decode(bytes, encoding).Text.ShouldBe(text);
        byte[] page = [.. Encoding.ASCII.GetBytes($"<html><head><meta charset='{encoding}'></head><p>"), .. bytes];
        Decoding.Decode(page, declared: null).Text.ShouldEndWith(text);
    }

    [Theory]
    [InlineData("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-6\">")]
    [InlineData("<META CHARSET=arabic>")]
    [InlineData("<?xml version='1.0' encoding='iso-8859-6'?>")]
    public void A_page_may_declare_its_encoding_in_any_of_the_usual_ways(string declaration)
    {
        // These letters are the same in Windows-1256: only the declaration names the encoding.
        byte[] page = [.. Encoding.ASCII.GetBytes(declaration), .. Encoded("iso-8859-6", "بشار")];
        Decoding.Decode(page, declared: null).EncodingName.ShouldBe("iso-8859-6");
    }

    [Fact]
    public void A_cut_in_the_middle_of_a_letter_does_not_change_the_encoding()
    {
        var bytes = Encoding.UTF8.GetBytes("تأجل الاجتماع")[..^1];
        Decoding.Decode(bytes, "windows-1256").ShouldBe(new Decoded("تأجل الاجتما\uFFFD", "utf-8", null));
    }

    [Fact]
    public void Much_that_cannot_be_decoded_is_told()
    {
        var bytes = string.Concat(Enumerable.Repeat("خبر من المدينة ", 20))
            .SelectMany(c => (byte[])[.. Encoding.UTF8.GetBytes([c]), .. c == 'ر' ? (byte[])[0xFF] : []]);
        var decoded = Decoding.Decode([.. bytes], declared: null);
        decoded.EncodingName.ShouldBe("utf-8");
        decoded.Problem.ShouldBe("20 of its 320 characters could not be decoded as utf-8");
    }

    [Fact]
    public void Bytes_that_mean_nothing_become_the_replacement_character()
    {
        byte[] bytes = [.. Encoded("iso-8859-6", "وقف إطلاق النار في المدينة"), 0xFF];
        Decoding
            .Decode(bytes, "iso-8859-6")
            .ShouldBe(new Decoded("وقف إطلاق النار في المدينة\uFFFD", "iso-8859-6", null));
    }

    [Fact]
    public void Nothing_is_text_too() => Decoding.Decode([], declared: null).ShouldBe(new Decoded("", "utf-8", null));

    [Fact]
    public void Any_bytes_become_well_formed_text() =>
        Prop.ForAll<byte[], string>(
                (bytes, declared) =>
                {
                    var text = Decoding.Decode(bytes ?? [], declared).Text;
                    return text.EnumerateRunes().Sum(rune => rune.Utf16SequenceLength) == text.Length
                        && string.Equals(text, new string([.. text]), StringComparison.Ordinal)
                        && !text.Where((c, i) => char.IsSurrogate(c) && !IsPaired(text, i)).Any();
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    private static bool IsPaired(string text, int at) =>
        char.IsHighSurrogate(text[at])
            ? at + 1 < text.Length && char.IsLowSurrogate(text[at + 1])
            : at > 0 && char.IsHighSurrogate(text[at - 1]);

    private static byte[] Encoded(string name, string text)
    {
        Encoding encoding = name switch
        {
            "utf-8" => new UTF8Encoding(false),
            "utf-16le" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            "utf-16be" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            _ => CodePagesEncodingProvider.Instance.GetEncoding(
                name,
                EncoderFallback.ExceptionFallback,
                DecoderFallback.ExceptionFallback
            )!,
        };
        return encoding.GetBytes(text);
    }
}
