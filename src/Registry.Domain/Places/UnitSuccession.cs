namespace Registry.Domain.Places;

/// <summary>A unit that took over another one, or a part of it, by a legal paper.</summary>
public sealed class UnitSuccession
{
    public const int ShareLength = 60;
    public const int PaperLength = 200;

    private UnitSuccession()
    {
    }

    public UnitSuccession(string fromId, string toId, DateOnly on, bool isMain, string? share, string? paper)
    {
        (FromId, ToId, On) = (fromId, toId, on);
        Describe(isMain, share, paper);
    }

    public int Id { get; private set; }

    public string FromId { get; private set; } = "";

    public string ToId { get; private set; } = "";

    /// <summary>The first day of the new unit.</summary>
    public DateOnly On { get; private set; }

    /// <summary>The one of several successors that stands for the old unit where only one can be named.</summary>
    public bool IsMain { get; private set; }

    /// <summary>What part went over, where the papers say it.</summary>
    public string? Share { get; private set; }

    public string? Paper { get; private set; }

    public void Describe(bool isMain, string? share, string? paper) => (IsMain, Share, Paper) = (isMain, share, paper);
}
