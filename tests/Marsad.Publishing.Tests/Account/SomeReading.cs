using Marsad.Reading;

namespace Marsad.Publishing.Tests.Account;

/// <summary>Makes readings from a text and the words of it that are claims.</summary>
internal static class SomeReading
{
    public static ReportReading Of(string body, params Claim[] claims) => Of('a', body, claims);

    public static ReportReading Of(char id, string body, params Claim[] claims) =>
        new(
            new ReportHead(
                new string(id, 64),
                $"{id}.txt",
                "ar",
                "utf-8",
                "عنوان التقرير",
                new Outlet("جريدة الرمال", null),
                new Published("2023-03-09", Basis.Stated, null),
                null
            ),
            body,
            [],
            [],
            [],
            [],
            claims
        );

    /// <summary>A claim of the words at these code points.</summary>
    public static Claim At(string id, int start, int end, string quote = "كلمات", string type = "ASSAULT") =>
        new()
        {
            Id = id,
            Quote = quote,
            Start = start,
            End = end,
            Speaker = new Link("Witnesses", "witness", null, "شهود"),
            Chain = [new Link("outlet", "media"), new Link("Witnesses", "witness", null, "شهود")],
            Reporting = "say",
            Type = type,
            Status = "happened",
        };
}
