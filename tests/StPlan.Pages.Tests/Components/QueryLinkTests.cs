using StPlan.Pages.Components;

namespace StPlan.Pages.Tests.Components;

public sealed class QueryLinkTests
{
    [Fact]
    public void On_a_page_of_a_release_the_query_asks_as_of_it() => QueryLink.AsOf(
        """
        # For the press.
        query TaskProgress($code: String = "III.9") {
          task(code: $code) {
            code
          }
        }
        """, 3).ShouldBe(
        """
        # For the press.
        query TaskProgress($code: String = "III.9") {
          asOf(release: 3) {
          task(code: $code) {
            code
          }
        }
        }

        """);
}
