using Registry.Domain.Days;
using Registry.Domain.Programmes.Reading.Original;

namespace Registry.Domain.Programmes.Reading.Head;

/// <summary>What stands above the first heading of a plan.</summary>
internal sealed class HeadReading
{
    public Found<string>? Type { get; set; }

    public Found<string>? Number { get; set; }

    public Found<PartialDate>? Date { get; set; }

    public Found<string>? Place { get; set; }

    public Passage? Summary { get; set; }

    public List<Passage> Bodies { get; } = [];

    public List<Passage> Introduction { get; } = [];

    public Dictionary<string, Passage> Facts { get; } = [];

    public Dictionary<int, LineRole> Roles { get; } = [];

    /// <summary>How many paragraphs it takes.</summary>
    public int Length { get; set; }

    /// <summary>The day on which a web page was printed: not the paper's.</summary>
    public Passage? PageDate { get; set; }

    public void Is(Passage passage, LineRole role)
    {
        foreach (var line in passage.Lines)
            Roles.TryAdd(line, role);
    }
}
