namespace Registry.Web.Documents.Official;

/// <summary>A part of the text as it is drawn: its number is counted and its letters are as they print.</summary>
internal abstract record Piece;

/// <summary>A line or paragraph in its role.</summary>
internal sealed record Line(LineRole Role, RichText Text) : Piece;

/// <summary>A table.</summary>
internal sealed record Grid(OfficialTable Table) : Piece;

/// <summary>Pieces on pages that lie on their side.</summary>
internal sealed record Turned(IReadOnlyList<Piece> Pieces) : Piece;

/// <summary>What a line is to the paper, and with it how it looks.</summary>
internal enum LineRole
{
    Text,
    Basis,

    /// <summary>"Chương I", centred.</summary>
    Division,

    /// <summary>The heading below it, centred, in capitals.</summary>
    DivisionHeading,

    Article,

    /// <summary>"I. MỤC TIÊU"</summary>
    Section,

    /// <summary>A heading below a section's.</summary>
    ItemHeading,
}
