using System.Globalization;
using Registry.Data.Queries;
using Registry.Domain.Associations.Board;
using Registry.Domain.Members;
using Registry.Web.Documents.Lists;

namespace Registry.Web.Features.Papers;

/// <summary>Reads the board of a day into the rows of its paper.</summary>
internal static class BoardSource
{
    /// <param name="personal">The reader may see years of birth and occupations.</param>
    public static BoardPaper Of(ListHead head, KeptBoard kept, BoardOnDay board, bool personal)
    {
        var congress = kept.Held.FirstOrDefault(held => held.HeldOn <= board.Day);
        var term = congress is null ? "" : $", nhiệm kỳ {congress.TermFromYear} – {congress.TermToYear}";
        return new(head, head.Issuer + term,
        [
            .. board.Bodies.Select(body => new BoardPaperBody(NameOf(body), [.. board.PlacesOf(body).Select(place => Row(place, personal))])),
        ]);
    }

    private static BoardPaperRow Row(BoardPlace place, bool personal)
    {
        if (place.Holding is not { Person: { } person } holding)
            return new(null, place.Seat.Title);

        return new(person.FullName, place.Seat.Title)
        {
            BirthYear = personal ? person.BirthYear?.ToString(CultureInfo.InvariantCulture) : null,
            Unit = UnitOf(person, personal),
            IsActing = holding.Acting,
            Since = holding.From,
            PersonId = person.Id,
        };
    }

    private static string UnitOf(Person person, bool personal)
    {
        var office = string.Join(", ", new[] { person.Position, person.Workplace }.Where(part => part is not null));
        return office.Length > 0 || !personal ? office : person.Occupation ?? "";
    }

    private static string NameOf(BoardBody body) => body switch
    {
        BoardBody.Standing => "Ban Thường vụ",
        BoardBody.Executive => "Ủy viên Ban Chấp hành",
        BoardBody.Inspection => "Ban Kiểm tra",
        BoardBody.Founding => "Ban vận động thành lập",
        _ => "Các chức danh khác",
    };
}
