using Registry.Data.Files;
using Registry.Domain;
using Registry.Domain.Associations;

namespace Registry.Data.Imports;

/// <summary>A list of members on its way into the registry, from the file to the act that wrote it.</summary>
public sealed class Import
{
    public const int KeyLength = 40;

    private Import()
    {
    }

    /// <param name="key">Made with the form: the same form sent twice makes one import.</param>
    public Import(string key, int associationId, StoredFile file, string askedById, string askedByName, DateTimeOffset at)
    {
        Key = key;
        AssociationId = associationId;
        (FileId, FileName) = (file.Id, file.Name);
        (AskedById, AskedByName, At) = (askedById, askedByName, at);
    }

    public int Id { get; private set; }

    public string Key { get; private set; } = "";

    public int AssociationId { get; private set; }

    public Association? Association { get; private set; }

    /// <summary>The file; gone after some weeks.</summary>
    public int? FileId { get; private set; }

    public string FileName { get; private set; } = "";

    public string AskedById { get; private set; } = "";

    public string AskedByName { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    public ImportState State { get; private set; }

    /// <summary>Which sheet and rows are read, as JSON.</summary>
    public string? Shape { get; private set; }

    /// <summary>What each column is, as JSON.</summary>
    public string? Map { get; private set; }

    /// <summary>What is done with branches and categories that the registry does not know, as JSON.</summary>
    public string? Words { get; private set; }

    /// <summary>Branches and categories of the list that the registry does not know, as JSON.</summary>
    public string? UnknownWords { get; set; }

    /// <summary>The latest long work on it.</summary>
    public int? WorkId { get; private set; }

    /// <summary>The act by which it was written, and can be undone.</summary>
    public int? ActId { get; private set; }

    public DateTimeOffset? WrittenAt { get; private set; }

    /// <summary>How many people came new, were changed, and were found as they are.</summary>
    public int Added { get; private set; }

    public int Updated { get; private set; }

    public int Unchanged { get; private set; }

    public int LeftOut { get; private set; }

    /// <summary>Rises with each change: of two people at one import the second is told.</summary>
    public int Stamp { get; private set; }

    public void Take(string shape)
    {
        NotWhileBusy();
        (Shape, Map, UnknownWords, State) = (shape, null, null, ImportState.Given);
    }

    public void Understand(string map)
    {
        NotWhileBusy();
        Map = map;
        Begin(ImportState.Checking);
    }

    /// <summary>Has all rows read and compared once more.</summary>
    public void CheckAgain()
    {
        NotWhileBusy();
        Begin(ImportState.Checking);
    }

    public void Choose(string words)
    {
        NotWhileBusy();
        Words = words;
    }

    public void BeginWriting()
    {
        if (State != ImportState.Checked)
            throw new RuleException(State == ImportState.Written ? "Import.WrittenAlready" : "Import.Busy");

        Begin(ImportState.Writing);
    }

    /// <summary>The rows could not be read: what the columns are must be decided anew.</summary>
    public void GoBack() => Begin(ImportState.Given);

    /// <summary>All rows are read and compared; or a write was taken back.</summary>
    public void BeChecked() => Begin(ImportState.Checked);

    public void BeWritten(int? actId, DateTimeOffset at, ImportTally tally)
    {
        (ActId, WrittenAt) = (actId, at);
        (Added, Updated, Unchanged, LeftOut) = (tally.Added, tally.Updated, tally.Unchanged, tally.LeftOut);
        UnknownWords = null;
        Begin(ImportState.Written);
    }

    private void Begin(ImportState state) => (State, Stamp) = (state, Stamp + 1);

    private void NotWhileBusy()
    {
        if (State == ImportState.Written)
            throw new RuleException("Import.WrittenAlready");
        if (State is ImportState.Checking or ImportState.Writing)
            throw new RuleException("Import.Busy");

        Stamp++;
    }
}

/// <summary>What came of the rows of a list.</summary>
public sealed record ImportTally(int Added, int Updated, int Unchanged, int LeftOut);
