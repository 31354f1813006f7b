using Registry.Domain.Papers;
using Registry.Web.Documents.Official;

namespace Registry.Web.Documents.Invitations;

/// <summary>Composes a Giấy mời (form 1.7 of Decree 30/2020/NĐ-CP), whose lines the form fixes.</summary>
public static class InvitationDocument
{
    /// <param name="head">Who invites; whoever signs its papers signs this one.</param>
    public static OfficialDocument Compose(IssuingHead head, InvitationPaper paper) => head.Compose(PaperTypes.Invitation, Stop(paper.Occasion), [.. Blocks(head, paper)]);

    private static IEnumerable<Block> Blocks(IssuingHead head, InvitationPaper paper)
    {
        var translated = paper.English is { } english ? English(english).ToList() : [];
        foreach (var (index, line) in Vietnamese(head.Issuer, paper).Index())
        {
            yield return new Prose(line);
            if (index < translated.Count)
                yield return new Prose(new RichText([new(translated[index], IsItalic: true)]));
        }
    }

    private static IEnumerable<string> Vietnamese(string issuer, InvitationPaper paper) => Lines(paper, new(
        $"{issuer} trân trọng kính mời:", "Tới dự", "Chủ trì:", "Thời gian:", "Địa điểm:"));

    private static IEnumerable<string> English(EnglishInvitation english) => Lines(english.Lines, new(
        $"{english.Issuer} has the honour to invite:", "To attend:", "In the chair:", "Time:", "Place:"));

    private static IEnumerable<string> Lines(InvitationPaper paper, Labels labels)
    {
        yield return $"{labels.Guest} {Stop(paper.Guest)}";
        yield return $"{labels.Occasion} {Stop(paper.Occasion)}";
        if (paper.Chair is { } chair)
            yield return $"{labels.Chair} {Stop(chair)}";
        yield return $"{labels.Time} {Stop(paper.Time)}";
        yield return $"{labels.Place} {Stop(paper.Place)}";
        foreach (var note in paper.Notes)
            yield return note;
    }

    private static string Stop(string line) => line.Trim().TrimEnd('.');

    private sealed record Labels(string Guest, string Occasion, string Chair, string Time, string Place);
}
