using System.Text;

namespace Marsad.Publishing.Account;

/// <summary>
/// The folder of an account: written beside its place, then moved there. Disposed before <see cref="Put"/>, it leaves nothing behind and what
/// stood there as it was.
/// </summary>
internal sealed class AccountFolder : IDisposable
{
    // What an account's folder holds at its top, and nothing else: how one of ours is known.
    private const string Marker = "account.json";
    private const string MarkerText = """{"format":"marsad-account","version":1}""";
    private static readonly string[] Top = [Marker, "index.html", "ar", "en", "assets"];

    private readonly string _place;
    private readonly string _partial;
    private readonly HashSet<string> _folders = new(StringComparer.Ordinal);
    private bool _put;

    private AccountFolder(string place, string partial) => (_place, _partial) = (place, partial);

    /// <summary>Why an account may not be put there; null when it may.</summary>
    public static AccountRefused? Refuses(string folder)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        const string remedy = "Name a folder that is empty, is not there yet, or holds an account";
        if (File.Exists(place))
            return new AccountRefused(folder, "it is a file, not a folder", remedy);
        if (!Directory.Exists(place))
            return null;
        if (Path.GetDirectoryName(place) is null)
            return new AccountRefused(folder, "it is the root of the disk", remedy);
        var entries = Directory.EnumerateFileSystemEntries(place).Select(e => Path.GetFileName(e)!).ToList();
        if (entries.Count == 0)
            return null;
        var marker = Path.Combine(place, Marker);
        if (
            !File.Exists(marker)
            || !File.ReadAllText(marker).StartsWith("""{"format":"marsad-account",""", StringComparison.Ordinal)
        )
            return new AccountRefused(folder, "the folder holds something else than an account", remedy);
        var foreign = entries
            .Where(e => !Top.Contains(e, StringComparer.Ordinal))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault();
        return foreign is null
            ? null
            : new AccountRefused(
                folder,
                $"beside the account the folder holds {foreign}, which would be lost",
                "Move it elsewhere"
            );
    }

    /// <summary>Makes the folder that is written into.</summary>
    public static AccountFolder Begin(string folder)
    {
        var place = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        var partial = $"{place}.partial-{Guid.NewGuid():N}";
        Directory.CreateDirectory(partial);
        return new AccountFolder(place, partial);
    }

    /// <summary>Writes a text as UTF-8 without a mark.</summary>
    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <summary>Writes a file of the account.</summary>
    public void Write(string path, byte[] bytes)
    {
        var file = Path.Combine(_partial, path);
        var folder = Path.GetDirectoryName(file)!;
        if (_folders.Add(folder))
            Directory.CreateDirectory(folder);
        File.WriteAllBytes(file, bytes);
    }

    /// <summary>Puts the account in its place; the one that stood there goes when the new one stands.</summary>
    public void Put()
    {
        Write(Marker, MarkerText);
        var former = $"{_place}.former-{Guid.NewGuid():N}";
        var stood = Directory.Exists(_place);
        if (stood)
            Directory.Move(_place, former);
        try
        {
            Directory.Move(_partial, _place);
            _put = true;
        }
        catch when (stood)
        {
            Directory.Move(former, _place);
            throw;
        }
        if (stood)
            Directory.Delete(former, recursive: true);
    }

    public void Dispose()
    {
        if (!_put && Directory.Exists(_partial))
            Directory.Delete(_partial, recursive: true);
    }
}
