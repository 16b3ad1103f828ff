using Marsad.Publishing.Account.Index;
using Marsad.Publishing.Account.Pages;
using Marsad.Publishing.Maps;
using Marsad.Publishing.Redaction;
using Marsad.Reading;

namespace Marsad.Publishing.Account;

/// <summary>
/// Writes the account of many reports as a folder of pages that opens from disk without a network, in Arabic and English. The folder
/// comes whole or not at all: it is written beside its place and put there in one move.
/// </summary>
public static class AccountWriter
{
    /// <summary>Why an account may not stand in a folder, as far as that is known before one is written; null when it may.</summary>
    public static AccountRefused? Refuses(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        try
        {
            return AccountFolder.Refuses(folder);
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            return Refusal(folder, e);
        }
    }

    /// <summary>
    /// Writes an account. The readings are gone through twice, one at a time, and must be the same both times; of their texts no more than
    /// one is held at once. The same readings and options give the same bytes.
    /// </summary>
    /// <param name="readings">What was read.</param>
    /// <param name="folder">Where the account is to stand: a folder that is not there yet, is empty, or holds an account.</param>
    /// <param name="options">How it is written; null for the usual way.</param>
    /// <returns>What came of it; nothing is thrown for what the folder or the disk does not allow.</returns>
    public static AccountOutcome Write(
        IEnumerable<ReportReading> readings,
        string folder,
        AccountOptions? options = null
    )
    {
        ArgumentNullException.ThrowIfNull(readings);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        options ??= new AccountOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RowsPerPage, 1, nameof(options));
        try
        {
            if (AccountFolder.Refuses(folder) is { } refusal)
                return refusal;
            var outlines = Outlines.Load(options.Outlines);
            var index = IndexOf(readings, options);
            using var target = AccountFolder.Begin(folder);
            var pages = new AccountPages(index, outlines, options.RowsPerPage);
            var writer = new PageWriter(target, index, pages, options);
            writer.WriteLists();
            writer.WriteReports(readings);
            writer.WriteFrontDoor();
            target.Put();
            return new AccountWritten(folder, index.Reports.Count, index.Claims.Count, writer.Written, index.Withheld);
        }
        catch (Exception e) when (IsOfTheDisk(e))
        {
            return Refusal(folder, e);
        }
        catch (System.Text.Json.JsonException e)
        {
            return new AccountRefused(options.Outlines, e.Message.TrimEnd('.'), "Repair the file or remove it");
        }
    }

    private static bool IsOfTheDisk(Exception e) =>
        e is IOException or UnauthorizedAccessException or NotSupportedException;

    private static AccountRefused Refusal(string folder, Exception e) =>
        new(
            folder,
            e switch
            {
                UnauthorizedAccessException => "this user may not write there",
                FileNotFoundException or DirectoryNotFoundException => "no folder can be made there",
                _ => $"it could not be written ({e.Message.TrimEnd('.')})",
            },
            "Name a folder that can be written, with room for it"
        );

    private static AccountIndex IndexOf(IEnumerable<ReportReading> readings, AccountOptions options)
    {
        var builder = new IndexBuilder(options.World);
        foreach (var reading in readings)
        {
            var (shown, withheld) = Redactor.Apply(options.Redaction, reading);
            builder.Add(shown, withheld, options.ObtainedOn?.Invoke(reading.Report.Id));
        }
        return builder.Build();
    }
}
