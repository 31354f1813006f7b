using Registry.Domain.Papers;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Programmes;

/// <summary>Composes a Kế hoạch (form 1.4 of Decree 30/2020/NĐ-CP).</summary>
public static class PlanDocument
{
    public static OfficialDocument Compose(ProgrammePaper paper) => ProgrammeText.Compose(
        paper, PaperTypes.Plan, $"{paper.Head.Issuer} ban hành Kế hoạch {ProgrammeText.Within(paper.Summary)} như sau:");
}
