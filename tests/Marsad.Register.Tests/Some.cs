using System.Security.Cryptography;
using System.Text;
using Marsad.Reading;
using Marsad.Reading.Intake;

namespace Marsad.Register.Tests;

/// <summary>Things to keep.</summary>
internal static class Some
{
    public static Evidence Evidence(string text, string path = "a.txt", Hints? hints = null, Media media = Media.Text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var id = Convert.ToHexStringLower(SHA256.HashData(bytes));
        return new Evidence(path, id, bytes, media, hints ?? Hints.None);
    }

    public static Claim Claim(string id, string quote = "سيطر الجيش على البلدة", int start = 0) =>
        new()
        {
            Id = id,
            Quote = quote,
            Start = start,
            End = start + quote.Length,
            Speaker = new Link("Observatory", "ngo"),
            Chain = [new Link("outlet", "media"), new Link("Observatory", "ngo")],
            Reporting = "report",
            Type = "CONTROL",
            Status = "happened",
            Place = new NamedPlace("Al-Bukamal"),
            Date = "2017-11-10",
        };

    public static ReportReading Reading(
        Evidence evidence,
        string body = "سيطر الجيش على البلدة",
        params Claim[] claims
    ) =>
        new(
            new ReportHead(evidence.Id, evidence.Path, "ar", "utf-8", null, null, null, null),
            body,
            [],
            [],
            [],
            [],
            claims
        );

    public static Derivation Derivation(Evidence evidence, string version = "v1", params Claim[] claims) =>
        Register.Derivation.Of(version, Reading(evidence, claims: claims));
}
