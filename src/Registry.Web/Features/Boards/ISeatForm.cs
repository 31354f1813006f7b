namespace Registry.Web.Features.Boards;

/// <summary>A page with the fields of a seat.</summary>
public interface ISeatForm
{
    SeatInput Input { get; }
}
