using Marsad.Arabic;
using Marsad.Reading.Mentions;
using Marsad.Reading.Tests.Theatres;
using Marsad.Reading.Theatres;

namespace Marsad.Reading.Tests.Mentions;

/// <summary>Sentences with everything they name, and with what must not be found in them: one line per case in mentions.tsv.</summary>
public sealed class MentionCorpus
{
    private static readonly MentionFinder Finder = new(LoadedTheatres.All.Theatre);

    public static TheoryData<string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Mentions", "Data", "mentions.tsv")))
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var cells = line.Split('\t');
            data.Add(cells[0], cells[1], cells.Length > 2 ? cells[2] : "");
        }
        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_sentence_names_whom_and_where_the_corpus_says(string sentence, string expected, string published)
    {
        DateOnly? day =
            published.Length > 0
                ? DateOnly.ParseExact(published, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)
                : null;
        var found = Finder
            .Find(ArabicText.Parse(sentence), day)
            .Select(m => $"{sentence[m.Start..m.End]} = {Told(m.Entity)}");
        string.Join(" | ", found).ShouldBe(expected);
    }

    // What no theatre knows is told by its Arabic name: how that is spelt in English is another library's care.
    private static string Told(Entity entity) =>
        (entity.Class == EntityClass.Place ? "@" : "") + (entity.Id is null ? "~" + entity.NameAr : entity.Name);
}
