using Registry.Domain.Associations;
using Registry.Domain.Associations.Board;

namespace Registry.Web.Features.Boards;

/// <summary>The seats that most charters name, to begin with; each can be changed.</summary>
internal static class UsualSeats
{
    public static IReadOnlyList<Seat> Of(Association association) => association switch
    {
        { Status: AssociationStatus.Canvassing or AssociationStatus.FoundingCommittee } => Make(
            association,
            (BoardBody.Founding, "Trưởng ban vận động", "Head of the founding committee", 1, SeatNeed.Signing),
            (BoardBody.Founding, "Phó Trưởng ban vận động", "Deputy head of the founding committee", 1, SeatNeed.Nothing),
            (BoardBody.Founding, "Thành viên ban vận động", "Member of the founding committee", 3, SeatNeed.Nothing)),
        { Kind: AssociationKind.Branch } => Make(
            association,
            (BoardBody.Executive, "Chi hội trưởng", "Head of the branch", 1, SeatNeed.Signing),
            (BoardBody.Executive, "Chi hội phó", "Deputy head of the branch", 1, SeatNeed.Nothing),
            (BoardBody.Executive, "Ủy viên", "Member", 3, SeatNeed.Nothing)),
        _ => Make(
            association,
            (BoardBody.Standing, "Chủ tịch", "Chair", 1, SeatNeed.Signing),
            (BoardBody.Standing, "Phó Chủ tịch thường trực", "Standing deputy chair", 1, SeatNeed.Nothing),
            (BoardBody.Standing, "Phó Chủ tịch", "Deputy chair", 1, SeatNeed.Charter),
            (BoardBody.Standing, "Tổng Thư ký", "Secretary-general", 1, SeatNeed.Charter),
            (BoardBody.Standing, "Ủy viên Thường vụ", "Member of the standing committee", 1, SeatNeed.Nothing),
            (BoardBody.Executive, "Ủy viên", "Member", 8, SeatNeed.Nothing),
            (BoardBody.Inspection, "Trưởng Ban Kiểm tra", "Head of the inspection committee", 1, SeatNeed.Charter),
            (BoardBody.Inspection, "Ủy viên Ban Kiểm tra", "Member of the inspection committee", 2, SeatNeed.Nothing)),
    };

    private static List<Seat> Make(Association association, params (BoardBody Body, string Title, string TitleEn, int Count, SeatNeed Need)[] seats) =>
        [.. seats.Select((seat, order) => new Seat(association.Id, seat.Body, seat.Title, seat.TitleEn, seat.Count, seat.Need, order + 1))];
}
