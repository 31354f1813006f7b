namespace Registry.Domain.Programmes.Reading;

/// <summary>A line of the original and what was made of it.</summary>
/// <param name="Section">The place of its section, or −1.</param>
/// <param name="Item">The place of its item, or −1.</param>
public sealed record ReadLine(int Number, int Start, string Text, LineRole Role, int Section = -1, int Item = -1);

/// <summary>What a line of the original is.</summary>
public enum LineRole
{
    Blank,

    /// <summary>Read, but belonging nowhere: shown to the person who checks.</summary>
    Unplaced,

    /// <summary>Quốc hiệu, tiêu ngữ, cơ quan ban hành.</summary>
    Letterhead,
    Number,
    PlaceAndDate,
    Type,
    Summary,

    /// <summary>What a web page put around the paper: its date, its menu, its table of facts.</summary>
    WebPage,
    Basis,
    Heading,
    Item,
    TableHeader,
    Closing,
    Recipients,
    Signature,
    PageNumber,
    Rule,

    /// <summary>"[...]": something is missing here.</summary>
    Gap,
}
