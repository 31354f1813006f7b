namespace Registry.Web.Documents.Programmes;

/// <summary>How the activities of a programme stand on its paper.</summary>
public enum ProgrammeForm
{
    /// <summary>In the text in short, in the table of an annex with everything.</summary>
    TextAndTable,

    /// <summary>In the text, with who and when below each.</summary>
    Text,

    /// <summary>In the table of an annex only; the text leads to it.</summary>
    Table,
}
