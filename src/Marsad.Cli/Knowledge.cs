using Marsad.Arabic.Morphology;
using Marsad.Reading;
using Marsad.Reading.Lexicon;
using Marsad.Reading.Pages;
using Marsad.Reading.Theatres;
using Marsad.Register.Runs;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Translations;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Cli;

/// <summary>The lexicon and the theatres that travel with the program.</summary>
internal static class Knowledge
{
    /// <summary>The folder of the language's files.</summary>
    public static string Lexicon => Path.Combine(AppContext.BaseDirectory, "lexicon");

    private static string Theatres => Path.Combine(AppContext.BaseDirectory, "theatres");

    /// <summary>The names of the theatres there are, in order.</summary>
    public static IReadOnlyList<string> TheatreNames() => TheatreNames(Theatres);

    /// <summary>The names of the theatres in a folder, in order.</summary>
    public static IReadOnlyList<string> TheatreNames(string folder) =>
        Directory.Exists(folder)
            ?
            [
                .. Directory
                    .EnumerateFiles(folder, "theatre.yml", SearchOption.AllDirectories)
                    .Select(file => Path.GetRelativePath(folder, Path.GetDirectoryName(file)!))
                    .Order(StringComparer.Ordinal),
            ]
            : [];

    /// <summary>The theatres that somebody here edits; where there are none, those of the program.</summary>
    public static string NearestTheatres() => TheatreNames("theatres").Count > 0 ? "theatres" : Theatres;

    /// <summary>The version that a reader with these theatres has; empty for all.</summary>
    public static string ReaderVersion(IReadOnlyList<string> theatres) =>
        LexicalReader.VersionOf(Lexicon, Theatres, theatres);

    /// <summary>The theatres that a version names at its end («2-1f9c…-syria+libya»); empty for all.</summary>
    public static IReadOnlyList<string> TheatresOf(string version) =>
        version.Split('-', 3) is [_, _, var names] ? names.Split('+') : [];

    /// <summary>Whether a folder is the one whose theatres readings use.</summary>
    public static bool IsOfProgram(string folder) => Path.GetFullPath(folder) == Path.GetFullPath(Theatres);

    /// <summary>What weighing knows of the world, by the theatres named; by all when none is.</summary>
    /// <exception cref="UnusableException">A file of the lexicon or of a theatre cannot be used.</exception>
    public static World LoadWorld(IReadOnlyList<string> theatres)
    {
        try
        {
            var theatre = TheatreLoader.Load(Theatres, Lexicon, theatres.Count > 0 ? theatres : null).Theatre;
            return World.Of(theatre, IdleWords.Load(Lexicon), StatementWords.Load(Lexicon), ForeignWords.Load(Lexicon));
        }
        catch (KnowledgeException e)
        {
            throw new UnusableException(e.Message);
        }
    }

    /// <summary>Loads what opens reports and what reads them.</summary>
    /// <param name="theatres">Whose knowledge to use; empty for all.</param>
    /// <param name="choice">Which reader.</param>
    /// <param name="cancel">Breaks off what a model is being asked.</param>
    /// <exception cref="UnusableException">
    /// A file of the lexicon or of a theatre, or the address of a model, cannot be used.
    /// </exception>
    public static LoadedReader LoadReader(IReadOnlyList<string> theatres, ReaderChoice choice, CancellationToken cancel)
    {
        try
        {
            return choice.Model is { } model
                ? LoadModel(theatres, model, cancel)
                : new LoadedReader(
                    Load(theatres, (open, lexical) => new EvidenceReader(open, lexical, Spared(choice)))
                );
        }
        catch (KnowledgeException e)
        {
            throw new UnusableException(e.Message);
        }
    }

    // A model's reading has cost somebody: it stays until the user says which reader is to take its place.
    private static Func<string, bool>? Spared(ReaderChoice choice) =>
        choice.IsSaid
            ? null
            : version => version.StartsWith(Reading.Models.ModelReader.VersionPrefix, StringComparison.Ordinal);

    private static LoadedReader LoadModel(IReadOnlyList<string> theatres, ModelChoice choice, CancellationToken cancel)
    {
        var options = ModelReading.OptionsOf(choice);
        return Load(theatres, (open, lexical) => ModelReading.Load(open, lexical, options, cancel));
    }

    private static T Load<T>(IReadOnlyList<string> theatres, Func<ReportOpening, LexicalReader, T> reader)
    {
        var lexical = Task.Run(() => LexicalReader.Load(Lexicon, Theatres, theatres));
        var opener = ReportOpener.Load(Lexicon);
        return reader(opener.TryOpen, lexical.GetAwaiter().GetResult());
    }

    /// <summary>Compiles every form of every lemma.</summary>
    /// <exception cref="UnusableException">A file of the lexicon cannot be used.</exception>
    public static FormTable LoadForms() => FormTable.Build(LoadVerbs(), LoadNouns());

    /// <summary>The words of the names of places and persons, in every theatre.</summary>
    /// <exception cref="UnusableException">A file of a theatre cannot be used.</exception>
    public static IEnumerable<string> LoadNames()
    {
        string[] files = ["countries.csv", "places.csv", "actors.csv"];
        return Load<string>(
            _ =>
                [
                    .. TheatreNames()
                        .SelectMany(theatre => files.Select(file => Path.Combine(Theatres, theatre, file)))
                        .Where(File.Exists)
                        .SelectMany(NamesIn)
                        .SelectMany(name => name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                        .Select(WithoutArticle)
                        .Distinct(StringComparer.Ordinal),
                ],
            ""
        );
    }

    // Of actors only persons bear names that are no words of the language.
    private static IEnumerable<string> NamesIn(string file)
    {
        var actors = Path.GetFileName(file) == "actors.csv";
        foreach (var row in CsvTable.Read(file, "nameAr", "spellings"))
        {
            if (actors && row["kind"] != "person")
                continue;
            yield return row["nameAr"];
            foreach (var spelling in row.List("spellings"))
                yield return spelling;
        }
    }

    private static string WithoutArticle(string word) =>
        word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 4 ? word[2..] : word;

    /// <summary>Reads the verbs.</summary>
    /// <exception cref="UnusableException">Their file cannot be used.</exception>
    public static IReadOnlyList<VerbLemma> LoadVerbs() => Load(WordFiles.ReadVerbs, "verbs.csv");

    /// <summary>Reads the nouns and adjectives.</summary>
    /// <exception cref="UnusableException">Their file cannot be used.</exception>
    public static IReadOnlyList<NounLemma> LoadNouns() => Load(WordFiles.ReadNouns, "nouns.csv");

    private static IReadOnlyList<T> Load<T>(Func<string, IReadOnlyList<T>> read, string file)
    {
        try
        {
            return read(Path.Combine(Lexicon, file));
        }
        catch (KnowledgeException e)
        {
            throw new UnusableException(e.Message);
        }
    }
}
