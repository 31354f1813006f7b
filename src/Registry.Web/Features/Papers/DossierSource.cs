using Registry.Domain.Associations;
using Registry.Web.Documents.Lists;
using Registry.Web.Localization;

namespace Registry.Web.Features.Papers;

/// <summary>Reads the papers of a congress into the rows of its checklist; the paper is Vietnamese whoever prints it.</summary>
internal static class DossierSource
{
    public static DossierPaper Of(ListHead head, string name, Congress congress)
    {
        var words = Words.Of("vi");
        var kind = words[AssociationWords.Of(congress.Kind)];
        var rows = CongressDossier.All.Where(paper => CongressDossier.NeedOf(congress.Kind, paper) != PaperNeed.NotAsked).ToList();
        return new(
            head,
            $"{words["{0} no. {1}", kind, AssociationWords.Roman(congress.Ordinal)]}, nhiệm kỳ {congress.TermFromYear} – {congress.TermToYear}, {name}",
            [
                new("Trước đại hội", [.. rows.Where(paper => paper.ComesBefore()).Select(paper => Row(paper, congress, words))]),
                new("Sau đại hội", [.. rows.Where(paper => !paper.ComesBefore()).Select(paper => Row(paper, congress, words))]),
            ]);
    }

    private static DossierRow Row(CongressPaperKind kind, Congress congress, Words words)
    {
        var (paper, state) = (congress.Papers.FirstOrDefault(one => one.Kind == kind), congress.StateOf(kind));
        return new(
            words[CongressWords.Of(kind)],
            CongressDossier.NeedOf(congress.Kind, kind) == PaperNeed.Needed && state != CongressPaperState.NotNeeded,
            state is CongressPaperState.Ready or CongressPaperState.Sent or CongressPaperState.Received,
            words[CongressWords.Of(state)],
            paper?.On,
            paper?.Note);
    }
}
