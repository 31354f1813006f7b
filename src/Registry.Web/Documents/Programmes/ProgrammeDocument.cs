using Registry.Domain.Papers;
using Registry.Domain.Programmes;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Programmes;

/// <summary>Composes a Chương trình (form 1.4 of Decree 30/2020/NĐ-CP).</summary>
public static class ProgrammeDocument
{
    public static OfficialDocument Compose(ProgrammePaper paper) => ProgrammeText.Compose(
        paper, PaperTypes.Programme, $"{paper.Head.Issuer} xây dựng Chương trình {ProgrammeText.Within(paper.Summary)} với những nội dung sau:");

    /// <summary>Of either type of paper.</summary>
    public static OfficialDocument Of(ProgrammePaper paper) =>
        paper.Content.Kind == ProgrammeKind.Plan ? PlanDocument.Compose(paper) : Compose(paper);
}
