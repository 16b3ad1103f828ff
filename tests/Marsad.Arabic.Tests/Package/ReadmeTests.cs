using System.Runtime.CompilerServices;
using Marsad.Arabic.Folding;
using Marsad.Arabic.Morphology;
using Marsad.Arabic.Names;
using Marsad.Arabic.Numbers;
using Marsad.Arabic.Times;

namespace Marsad.Arabic.Tests.Package;

/// <summary>The lines that the package's README shows, run as they stand there.</summary>
public sealed class ReadmeTests
{
    private const string Begin = "// The lines of the README begin here.";
    private const string End = "// The lines of the README end here.";

    [Fact]
    public void What_the_readme_shows_does_what_it_says()
    {
        // csharpier-ignore-start
        // The lines of the README begin here.
        var text = ArabicText.Parse("قُتل أكثر من ثلاثمئة وخمسة وعشرين شخصاً مساء أمس الثلاثاء.");
        var folded = Folder.Search.Fold("إعلانُ الهُدنة"); // اعلان الهدنه
        var number = NumberExpressions.Find(text)[0]; // Min 325, Max null
        var time = TimeExpressions.Find(text, new Anchor(new DateOnly(2016, 3, 2)))[0]; // Value 2016-03-01
        var quote = text.Raw[time.Start..time.End]; // مساء أمس الثلاثاء
        var forms = Conjugation.Of(new VerbLemma { Lemma = "أَعْلَنَ", Root = "علن", Measure = Measure.IV });
        var words = new WordAnalyzer(FormTable.Build([], [new NounLemma { Lemma = "مَدِينَة", Plurals = ["مُدُن"] }]));
        var reading = words.Analyze("وبمدينتهم")[0]; // و، ب + مدينة + هم
        var english = Transliterator.ToEnglish("البوكمال"); // Al-Bukamal
        var meet = NameKey.Of("البوكمال") == NameKey.Of("Abu Kamal"); // true
        // The lines of the README end here.
        // csharpier-ignore-end

        folded.ShouldBe("اعلان الهدنه");
        (number.Min, number.Max).ShouldBe((325, null));
        time.Value.ShouldBe("2016-03-01");
        quote.ShouldBe("مساء أمس الثلاثاء");
        forms.ShouldContain(form => form.Bare == "يعلنون");
        reading.Proclitics.ShouldBe(["و", "ب"]);
        (reading.Stem, reading.Enclitic).ShouldBe(("مدينة", "هم"));
        english.ShouldBe("Al-Bukamal");
        meet.ShouldBeTrue();
    }

    [Fact]
    public void The_readme_shows_these_lines_and_no_other()
    {
        var here = Lines(ThisFile()).Select(line => line.Trim()).ToList();
        var shown = here[(here.IndexOf(Begin) + 1)..here.IndexOf(End)];
        var readme = Path.Combine(Path.GetDirectoryName(ThisFile())!, "../../../src/Marsad.Arabic/README.md");
        var fenced = Lines(readme).SkipWhile(line => line != "```csharp").Skip(1).TakeWhile(line => line != "```");
        fenced.ShouldBe(shown);
    }

    private static string[] Lines(string file) => File.ReadAllLines(file);

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
