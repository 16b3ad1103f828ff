using Marsad.Reading;
using Marsad.Reading.Theatres;
using Marsad.Weighing.Statements;
using Marsad.Weighing.Translations;
using Marsad.Weighing.Wording;
using Marsad.Weighing.Worlds;

namespace Marsad.Weighing.Tests.Reuse;

/// <summary>Reports that are read from texts, as the program reads them.</summary>
internal static class SomePages
{
    private static readonly string Lexicon = Path.Combine(AppContext.BaseDirectory, "lexicon");
    private static readonly string Theatres = Path.Combine(AppContext.BaseDirectory, "theatres");

    private static readonly Lazy<LexicalReader> Reader = new(() => LexicalReader.Load(Lexicon, Theatres, []));

    private static readonly Lazy<World> LazyWorld = new(() =>
        World.Of(
            TheatreLoader.Load(Theatres, Lexicon).Theatre,
            IdleWords.Load(Lexicon),
            StatementWords.Load(Lexicon),
            ForeignWords.Load(Lexicon)
        )
    );

    public static World World => LazyWorld.Value;

    /// <summary>A text with its outlet and day; <paramref name="id"/> stands for its evidence.</summary>
    public static ReportReading Read(string id, string outlet, string? day, string text, string language = "ar") =>
        Reader.Value.Read(new Report(Heads.Of(id, Outlet(outlet), day) with { Language = language }, text, []));

    private static Outlet Outlet(string name) =>
        new(
            name,
            Reader
                .Value.Theatre.Outlets.FirstOrDefault(o =>
                    string.Equals(o.Actor.Name, name, StringComparison.OrdinalIgnoreCase)
                )
                ?.Actor.Id
        );
}
