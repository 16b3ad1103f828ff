using Marsad.Reading.Lexicon;

namespace Marsad.Cli.Tests.Explaining;

/// <summary>A lexicon of a few lines, whose numbers no edit of the real one moves.</summary>
internal static class SomeLexicon
{
    public static LexiconLines Read()
    {
        var root = Directory.CreateTempSubdirectory("marsad-lexicon-").FullName;
        var folder = Directory.CreateDirectory(Path.Combine(root, "lexicon")).FullName;
        try
        {
            Write("reporting.csv", "lemma,class,content,makes,flags,with\n# who says\nقال,say,that|quote,,,\n");
            Write(
                "events.csv",
                "lemma,type,subtype,subject,object\nأصاب,CASUALTIES,,actor,target\nأصاب,ASSAULT,,actor,place\nأصاب,none,,,\n"
            );
            Write("event-nouns.csv", "noun,type,subtype\nقصف|قصوف,ASSAULT,\n");
            Write("cues.csv", "cue,effect\nلم,denied\n");
            Write("classes.csv", "class,words\nblame,لوم\n");
            Write("connectives.csv", "connective,kind,says\nنقلاً عن,relay,\nعلى لسان,mouth,\nعلى ذمة,according,\n");
            return LexiconLines.Read(folder);
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }

        void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);
    }
}
