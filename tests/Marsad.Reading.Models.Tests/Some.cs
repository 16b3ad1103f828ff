using Marsad.Reading.Models.Asking;
using Marsad.Reading.Models.Checking;

namespace Marsad.Reading.Models.Tests;

/// <summary>Reports, claims as a model gives them, and readers.</summary>
internal static class Some
{
    public const string Body = """
        قال المرصد السوري لحقوق الإنسان إن الجيش السوري قصف أطراف تلبيسة أمس الأحد، ما أدى إلى مقتل ثلاثة مدنيين وإصابة نحو ١٢ آخرين.

        ونفى مصدر عسكري سوري أن تكون القوات النظامية قصفت المدينة. وأضاف: «سنلتزم الهدنة ما دام الطرف الآخر يلتزمها».
        """;

    public static LexicalReader Lexical { get; } =
        LexicalReader.Load(
            Path.Combine(AppContext.BaseDirectory, "lexicon"),
            Path.Combine(AppContext.BaseDirectory, "theatres"),
            []
        );

    public static Contract Contract { get; } = new(Lexical.Subtypes());

    public static Report Report(string body = Body, string? published = "2023-03-06", int bodyStart = 0) =>
        new(
            new ReportHead(
                new string('a', 64),
                "report.txt",
                "ar",
                "utf-8",
                "عنوان",
                null,
                published is null ? null : new Published(published, Basis.Stated, null),
                null
            ),
            body,
            []
        )
        {
            BodyStart = bodyStart,
        };

    /// <summary>The strike that <see cref="Body"/> tells of, read as it should be.</summary>
    public static ModelClaim Strike { get; } =
        new()
        {
            Quote = "قال المرصد السوري لحقوق الإنسان إن الجيش السوري قصف أطراف تلبيسة أمس الأحد",
            Chain = [new ModelParty("المرصد السوري لحقوق الإنسان", "ngo")],
            Reporting = "say",
            Type = "ASSAULT",
            Subtype = "Shelling/artillery/missile attack",
            Status = "happened",
            Actor = new ModelParty("الجيش السوري", "armed_group"),
            Place = "تلبيسة",
            Date = new ModelDate("أمس الأحد", "2023-03-05"),
            Killed = new ModelFigure("مقتل ثلاثة مدنيين", 3, 3),
            Injured = new ModelFigure("إصابة نحو ١٢ آخرين", 12, 12),
        };

    /// <summary>A claim as JSON writes it.</summary>
    public static object Json(ModelClaim claim) =>
        new
        {
            quote = claim.Quote,
            chain = claim.Chain.Select(Json),
            reporting = claim.Reporting,
            type = claim.Type,
            subtype = claim.Subtype,
            status = claim.Status,
            actor = Json(claim.Actor),
            target = Json(claim.Target),
            place = claim.Place,
            date = claim.Date is { } d ? new { words = d.Words, value = d.Value } : null,
            killed = Json(claim.Killed),
            injured = Json(claim.Injured),
        };

    public static ModelReader Reader(Uri endpoint, Func<ModelOptions, ModelOptions>? with = null, string? key = null)
    {
        var options = new ModelOptions(endpoint, "some-model", key) { Backoff = TimeSpan.FromMilliseconds(5) };
        return new ModelReader(Lexical, with?.Invoke(options) ?? options, TestContext.Current.CancellationToken);
    }

    /// <summary>What the house makes of claims of a model, without an endpoint: the claims that hold, and why others do not.</summary>
    public static (IReadOnlyList<Claim> Claims, IReadOnlyList<Rejection?> Verdicts) Check(
        Report report,
        params ModelClaim?[] claims
    )
    {
        var survey = Lexical.Survey(report);
        var names = new Names(survey, Lexical.Theatre, new Mentions.MentionFinder(Lexical.Theatre));
        var checker = new ClaimChecker(survey, names, Contract, "model some-model");
        var whole = new Excerpt(0, survey.Text.Tokens.Length);
        var verdicts = claims.Select(claim => checker.Check(claim, whole)).ToList();
        return (survey.With(checker.Claims).Claims, verdicts);
    }

    private static object? Json(ModelParty? party) =>
        party is null ? null : new { words = party.Words, kind = party.Kind };

    private static object? Json(ModelFigure? figure) =>
        figure is null
            ? null
            : new
            {
                words = figure.Words,
                min = figure.Min,
                max = figure.Max,
            };
}
