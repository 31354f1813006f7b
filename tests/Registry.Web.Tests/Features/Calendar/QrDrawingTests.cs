using Registry.Web.Documents;

namespace Registry.Web.Tests.Features.Calendar;

public sealed class QrDrawingTests
{
    [Fact]
    public void A_code_is_a_path_with_its_quiet_zone()
    {
        var drawing = QrDrawing.Of("https://so.example/feeds/" + new string('a', 43) + ".ics");

        Assert.InRange(drawing.Side, 29, 60);
        Assert.StartsWith("M4 4h7v1H4z", drawing.Path, StringComparison.Ordinal); // the finder in the corner, four modules in
        Assert.DoesNotContain(",", drawing.Path, StringComparison.Ordinal);
    }
}
