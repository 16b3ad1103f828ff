using Marsad.Register.Sqlite;
using Microsoft.Data.Sqlite;

namespace Marsad.Register.Tests.Sqlite;

/// <summary>What is and is not accepted as the file of a register.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private string File => _folder.File("marsad.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_register_of_a_newer_version_is_refused_in_one_line_and_left_alone()
    {
        SqliteRegister.OpenOrCreate(File).Dispose();
        Sql("PRAGMA user_version = 7");
        var before = System.IO.File.ReadAllBytes(File);
        Refusal()
            .ShouldBe(
                $"{File}: a register of version 7, and this program knows versions up to 3. Use a newer marsad, or name another register."
            );
        System.IO.File.ReadAllBytes(File).ShouldBe(before);
    }

    [Theory]
    [InlineData("DROP TABLE weighed; DROP TABLE weighing; PRAGMA user_version = 1")]
    [InlineData("ALTER TABLE weighed RENAME COLUMN about TO old; PRAGMA user_version = 2")]
    public void A_register_of_an_older_version_is_brought_up_and_its_weighing_is_due(string back)
    {
        var evidence = Some.Evidence("خبر");
        using (var register = SqliteRegister.OpenOrCreate(File))
        {
            register.Keep(evidence);
            register.Keep(evidence.Id, Some.Derivation(evidence));
            register.Commit();
        }
        Sql("DROP TRIGGER reading_came; DROP TRIGGER reading_changed; DROP TRIGGER reading_went");
        Sql("DROP TABLE memory; DROP TABLE remembered; DROP TABLE carriers; DROP TABLE unweighed");
        Sql(back);
        using var again = SqliteRegister.Open(File);
        again.Weighing.Version.ShouldBeNull();
        again.Weighing.Keep("w1", SomeWeighing.Of(again));
        again.Commit();
        again.Weighing.Version.ShouldBe("w1");
        again.DerivationOf(evidence.Id).ShouldNotBeNull();
    }

    [Fact]
    public void What_weighing_found_and_somebody_damaged_is_refused_in_one_line()
    {
        using var register = SqliteRegister.OpenOrCreate(File);
        var evidence = Some.Evidence("خبر");
        register.Keep(evidence);
        register.Keep(evidence.Id, Some.Derivation(evidence, claims: Some.Claim("c")));
        register.Weighing.Keep("w1", SomeWeighing.Of(register));
        register.Commit();
        Sql("UPDATE weighed SET lines = x'00'");
        Should
            .Throw<RegisterException>(() => register.Weighing.Events().ToList())
            .Message.ShouldEndWith("is damaged. Run `marsad rebuild`.");
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        System.IO.File.WriteAllText(File, new string('x', 4096));
        Refusal().ShouldBe($"{File}: not a register. Name another file with --register.");
        System.IO.File.ReadAllText(File).ShouldBe(new string('x', 4096));
    }

    [Fact]
    public void Somebody_elses_database_is_refused_and_left_alone()
    {
        Sql("CREATE TABLE notes (text)");
        var before = System.IO.File.ReadAllBytes(File);
        Refusal().ShouldBe($"{File}: a database, but not a register. Name another file with --register.");
        System.IO.File.ReadAllBytes(File).ShouldBe(before);
    }

    [Fact]
    public void A_folder_is_refused()
    {
        Directory.CreateDirectory(File);
        Refusal().ShouldBe($"{File}: a folder, not a file. Name a file with --register.");
    }

    [Fact]
    public void A_register_in_a_folder_that_does_not_exist_is_refused()
    {
        var file = _folder.File(Path.Combine("nowhere", "marsad.db"));
        Should
            .Throw<RegisterException>(() => SqliteRegister.OpenOrCreate(file))
            .Message.ShouldBe(
                $"{file}: its folder does not exist. Create the folder, or name another file with --register."
            );
    }

    [Fact]
    public void A_register_that_must_exist_is_not_created()
    {
        Should
            .Throw<RegisterException>(() => SqliteRegister.Open(File))
            .Message.ShouldStartWith($"{File}: no such register.");
        System.IO.File.Exists(File).ShouldBeFalse();
    }

    [Fact]
    public void An_empty_file_becomes_a_register()
    {
        System.IO.File.WriteAllBytes(File, []);
        using var register = SqliteRegister.OpenOrCreate(File);
        register.Summarise().Evidence.ShouldBe(0);
    }

    [Fact]
    public void Nothing_but_the_one_file_is_left_after_closing()
    {
        using (var register = SqliteRegister.OpenOrCreate(File))
        {
            register.Keep(Some.Evidence("خبر"));
            register.Commit();
        }
        Directory.GetFiles(Path.GetDirectoryName(File)!).ShouldBe([File]);
    }

    [Fact]
    public void Commits_are_flushed_through_a_write_ahead_log()
    {
        SqliteRegister.OpenOrCreate(File).Dispose();
        Text("PRAGMA journal_mode").ShouldBe("wal");
    }

    [Fact]
    public void Evidence_that_was_changed_behind_the_registers_back_is_noticed()
    {
        var (one, other) = (Some.Evidence("أول"), Some.Evidence("ثان", "b.txt"));
        using (var register = SqliteRegister.OpenOrCreate(File))
        {
            register.Keep(one);
            register.Keep(other);
            register.Commit();
        }
        Sql(
            "UPDATE evidence SET (bytes, size) = (SELECT bytes, size FROM evidence WHERE position = 2) WHERE position = 1"
        );
        using var again = SqliteRegister.OpenOrCreate(File);
        Should
            .Throw<RegisterException>(() => again.EvidenceOf(one.Id))
            .Message.ShouldContain("no longer what was kept");
        Sql("UPDATE evidence SET bytes = x'00' WHERE position = 2");
        Should.Throw<RegisterException>(() => again.EvidenceOf(other.Id)).Message.ShouldContain("b.txt");
    }

    private string Refusal() => Should.Throw<RegisterException>(() => SqliteRegister.OpenOrCreate(File)).Message;

    private void Sql(string statement) => Text(statement);

    private string? Text(string statement)
    {
        SQLitePCL.Batteries_V2.Init();
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        return command.ExecuteScalar()?.ToString();
    }
}
