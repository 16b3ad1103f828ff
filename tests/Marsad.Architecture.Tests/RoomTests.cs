namespace Marsad.Architecture.Tests;

/// <summary>The rooms of the claim finder stand one above the other: what settles words knows nothing of who speaks or what is told.</summary>
public sealed class RoomTests
{
    private const string Claims = "src/Marsad.Reading/Claims";

    /// <summary>From the ground up.</summary>
    private static readonly string[] Rooms =
    [
        "Lookup",
        "Syntax",
        "Parting",
        "Actors",
        "Events",
        "Casting",
        "Losses",
        "Speakers",
        "Drafts",
        "Drawing",
    ];

    public static TheoryData<string> All => [.. Rooms];

    [Theory]
    [MemberData(nameof(All))]
    public void A_room_of_the_claim_finder_uses_only_those_below_it(string room)
    {
        string[] above = [.. Rooms.SkipWhile(other => other != room).Skip(1).Select(other => $"{Claims}.{other}")];
        var reaching = Repository
            .Files($"{Claims}/{room}", "*.cs")
            .Where(file =>
                above.Any(other => Repository.Read(file).Contains(Namespace(other), StringComparison.Ordinal))
            );
        reaching.ShouldBeEmpty($"{room} reaches upward");
    }

    [Fact]
    public void Every_folder_of_the_claim_finder_is_one_of_its_rooms()
    {
        var folders = Repository
            .Files(Claims, "*.cs")
            .Select(file => file[(Claims.Length + 1)..].Split('/'))
            .Where(parts => parts.Length > 1)
            .Select(parts => parts[0])
            .Except(Rooms, StringComparer.Ordinal);
        folders.ShouldBeEmpty("say in this table on which floor the new room is");
    }

    private static string Namespace(string folder) => folder["src/".Length..].Replace('/', '.');
}
