using Marsad.Publishing.Account;
using Marsad.Reading;

namespace Marsad.Publishing.Tests.Account;

public sealed class AccountFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("folder-").FullName;
    private readonly ReportReading[] _readings = [SomeReading.Of("نص", SomeReading.At("one", 0, 2))];

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void A_folder_that_holds_something_else_is_refused_and_left_as_it_was()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "notes")).FullName;
        File.WriteAllText(Path.Combine(folder, "diary.txt"), "mine");

        var refused = AccountWriter.Write(_readings, folder).ShouldBeOfType<AccountRefused>();

        refused
            .ToString()
            .ShouldBe(
                $"{folder}: the folder holds something else than an account. Name a folder that is empty, is not there yet, or holds an account."
            );
        Directory.GetFileSystemEntries(_root, "*", SearchOption.AllDirectories).Length.ShouldBe(2);
    }

    [Fact]
    public void An_account_with_something_of_the_users_beside_it_is_refused()
    {
        var folder = Path.Combine(_root, "out");
        AccountWriter.Write(_readings, folder).ShouldBeOfType<AccountWritten>();
        File.WriteAllText(Path.Combine(folder, "notes.txt"), "mine");
        AccountWriter.Write(_readings, folder).ShouldBeOfType<AccountRefused>().What.ShouldContain("notes.txt");
        File.ReadAllText(Path.Combine(folder, "notes.txt")).ShouldBe("mine");
    }

    [Fact]
    public void A_file_in_the_place_of_the_folder_is_refused()
    {
        var file = Path.Combine(_root, "file");
        File.WriteAllText(file, "");
        AccountWriter.Write(_readings, file).ShouldBeOfType<AccountRefused>();
    }

    [Fact]
    public void An_account_takes_the_place_of_the_one_before_and_leaves_nothing_of_it()
    {
        var folder = Path.Combine(_root, "out");
        AccountWriter.Write([SomeReading.Of('c', "قديم")], folder);
        AccountWriter.Write(_readings, folder + Path.DirectorySeparatorChar).ShouldBeOfType<AccountWritten>();
        Directory
            .GetFiles(Path.Combine(folder, "ar", "reports"))
            .Select(Path.GetFileNameWithoutExtension)
            .ShouldBe([new string('a', 32)]);
        Directory.GetFileSystemEntries(_root).ShouldBe([folder]);
    }

    [Fact]
    public void An_empty_folder_is_filled()
    {
        var folder = Directory.CreateDirectory(Path.Combine(_root, "empty")).FullName;
        AccountWriter.Write(_readings, folder).ShouldBeOfType<AccountWritten>();
        File.Exists(Path.Combine(folder, "index.html")).ShouldBeTrue();
    }

    [Fact]
    public void A_run_that_breaks_off_leaves_the_account_before_it_and_nothing_half_written()
    {
        var folder = Path.Combine(_root, "out");
        AccountWriter.Write(_readings, folder);
        var before = File.ReadAllText(Path.Combine(folder, "ar", "index.html"));

        Should.Throw<InvalidDataException>(() => AccountWriter.Write(Breaking(), folder));

        File.ReadAllText(Path.Combine(folder, "ar", "index.html")).ShouldBe(before);
        Directory.GetFileSystemEntries(_root).ShouldBe([folder]);
    }

    [Fact]
    public void The_same_readings_give_the_same_bytes()
    {
        var one = Path.Combine(_root, "one");
        var two = Path.Combine(_root, "two");
        AccountWriter.Write(WrittenAccount.TruceWeek(), one);
        AccountWriter.Write(WrittenAccount.TruceWeek().Reverse(), two);
        foreach (var file in Directory.GetFiles(one, "*", SearchOption.AllDirectories))
        {
            File.ReadAllBytes(Path.Combine(two, Path.GetRelativePath(one, file)))
                .AsSpan()
                .SequenceEqual(File.ReadAllBytes(file))
                .ShouldBeTrue(file);
        }
    }

    private int _times;

    // the second time through, in the middle of writing, the source fails
    private IEnumerable<ReportReading> Breaking()
    {
        yield return _readings[0];
        if (++_times > 1)
            throw new InvalidDataException("the register went away");
        yield return SomeReading.Of('d', "آخر");
    }
}
