using Microsoft.Extensions.Primitives;
using Registry.Web.Features.Calendar;

namespace Registry.Web.Tests.Features.Calendar;

public sealed class EntityTagTests
{
    [Theory]
    [InlineData("\"a\"", true)]
    [InlineData("W/\"a\"", true)]
    [InlineData("\"x\", W/\"y\",\"a\"", true)]
    [InlineData("*", true)]
    [InlineData("\"b\"", false)]
    [InlineData("a", false)]
    [InlineData("", false)]
    public void A_mark_is_found_in_a_list(string sent, bool found) => Assert.Equal(found, EntityTag.IsAmong("\"a\"", new StringValues(sent)));

    [Fact]
    public void Marks_follow_the_bytes()
    {
        Assert.Equal(EntityTag.Of("lịch"u8), EntityTag.Of("lịch"u8));
        Assert.NotEqual(EntityTag.Of("lịch"u8), EntityTag.Of("lich"u8));
        Assert.Matches("^\"[A-Za-z0-9_-]{22}\"$", EntityTag.Of("lịch"u8));
    }
}
